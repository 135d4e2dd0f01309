import type { PageName } from '../platform/pages.ts'

/** The first page of each tool, by the key of the tool. The screens are in the folder of that name. */
export const toolPages: Partial<Record<string, PageName>> = {
  'idea-collection': 'ideas',
}
