import type { Language } from '../../platform/language.tsx'
import { pathTo } from '../../platform/pages.ts'
import type { PageName } from '../../platform/pages.ts'
import { toolPages } from '../../tools/index.ts'

/** Where a tool of an initiative is used; a tool that this site has no screen for has no address. */
export function toolPath(
  tool: { id: string; toolKey: string },
  slug: string,
  language: Language,
): string | undefined {
  const page: PageName | undefined = toolPages[tool.toolKey]
  return page && pathTo(page, language, { slug, toolId: tool.id })
}
