// Reads the catalogue of open initiatives and every published idea, page by page. Node 18 or later, no library.
const api = new URL('/graphql', process.argv[2] ?? 'http://localhost:4000')

async function ask(query, variables) {
  const headers = { 'content-type': 'application/json', 'participe-language': 'fr' }
  const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await response.json()
  if (errors) throw new Error(`${response.status} ${errors[0].extensions.code}: ${errors[0].message}`)
  return data
}

async function* pages(read) {
  for (let after = null, more = true; more;) {
    const { edges, pageInfo } = await read(after)
    yield* edges.map((edge) => edge.node)
    ;({ endCursor: after, hasNextPage: more } = pageInfo)
  }
}

const catalogue = `query ($after: String) { initiatives(first: 50, after: $after, filter: { statuses: [OPEN] }) {
  edges { node { title organization { name } tools { id toolKey } } } pageInfo { endCursor hasNextPage } } }`
const ideas = `query ($tool: ID!, $after: String) { ideaCollection(id: $tool) { ideas(first: 100, after: $after, order: NEWEST) {
  edges { node { title supports comments outcome } } pageInfo { endCursor hasNextPage } } } }`

for await (const { title, organization, tools } of pages(
  async (after) => (await ask(catalogue, { after })).initiatives,
)) {
  console.log(`\n${title} (${organization.name})`)
  for (const { id: tool } of tools.filter(({ toolKey }) => toolKey === 'idea-collection')) {
    for await (const idea of pages(async (after) => (await ask(ideas, { tool, after })).ideaCollection.ideas))
      console.log(
        `${String(idea.supports).padStart(6)}  ${idea.title}${idea.outcome ? ` [${idea.outcome}]` : ''}`,
      )
  }
}
