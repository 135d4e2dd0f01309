import { address } from './browser.ts'

/** Asks the public API, as a program would. */
export async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${address()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const answer = (await response.json()) as { data: Data }
  return answer.data
}

export interface Place {
  slug: string
  toolId: string
  ideaId: string
}

/** An open initiative with ideas, in the demonstration. */
export async function openCollection(): Promise<Place> {
  const slug = 'se-deplacer-en-region-sans-auto'
  const { initiative } = await ask<{ initiative: { tools: { id: string; toolKey: string }[] } }>(
    'query ($slug: String!) { initiative(slug: $slug) { tools { id toolKey } } }',
    { slug },
  )
  const toolId = initiative.tools.find(({ toolKey }) => toolKey === 'idea-collection')?.id ?? ''
  const { ideaCollection } = await ask<{ ideaCollection: { ideas: { edges: { node: { id: string } }[] } } }>(
    'query ($toolId: ID!) { ideaCollection(id: $toolId) { ideas(first: 1, order: SUPPORTS) { edges { node { id } } } } }',
    { toolId },
  )
  return { slug, toolId, ideaId: ideaCollection.ideas.edges[0]?.node.id ?? '' }
}
