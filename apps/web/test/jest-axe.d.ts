declare module 'jest-axe' {
  interface Violation {
    id: string
    nodes: { html: string }[]
  }
  export function axe(
    container: Element,
    options?: { rules?: Record<string, { enabled: boolean }> },
  ): Promise<{ violations: Violation[] }>
}
