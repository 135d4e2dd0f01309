interface Connection<Edge> {
  edges: Edge[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** The next page after what is already there. */
export const joined = <Edge, One extends Connection<Edge>>(before: One, after: One): One => ({
  ...after,
  edges: [...before.edges, ...after.edges],
})
