import { axe } from 'jest-axe'

/** The rules that a part breaks, as one list that a failing test shows. Whole-page rules do not apply to a part. */
export async function faultsOf(container: Element): Promise<string[]> {
  const { violations } = await axe(container, { rules: { region: { enabled: false } } })
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))
}
