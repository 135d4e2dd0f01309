/** Documents of the bench, registered with the API as the web application's are. */
const card = `id slug title summary status opensAt closesAt replyDueOn contributionCount commentCount participantCount
  organization { slug name acronym } themes { key name }`

const idea = 'id title body authorName createdAt place outcome supports comments myRating'

export const documents = {
  catalogue: `query Catalogue($themes: [String!], $first: Int) {
    initiatives(filter: { themes: $themes, statuses: [OPEN] }, order: CLOSING_SOON, first: $first) {
      edges { node { ${card} } } pageInfo { hasNextPage endCursor } } }`,
  search: `query Search($filter: CatalogueFilterInput) {
    catalogue(first: 20, filter: $filter, order: CLOSING_SOON) {
      edges { node { id kind initiative { ${card} } } } pageInfo { hasNextPage endCursor } }
    initiativeFacets(filter: $filter) { totalCount facets { facet values { value count } } } }`,
  home: `query Home {
    featured: initiatives(first: 3, filter: { featured: true, statuses: [OPEN, COMING] }) { edges { node { ${card} } } }
    closing: initiatives(first: 6, filter: { statuses: [OPEN] }, order: CLOSING_SOON) { edges { node { ${card} } } }
    answered: initiatives(first: 3, filter: { statuses: [ANSWERED] }, order: RECENTLY_ANSWERED) { edges { node { ${card} } } }
    themes { key name } }`,
  ideas: `query Ideas($id: ID!, $first: Int, $after: String) {
    ideaCollection(id: $id) { id ideas(order: SUPPORTS, first: $first, after: $after) {
      edges { node { ${idea} } } pageInfo { hasNextPage endCursor } } } }`,
  sheet: `query Sheet($slug: String!, $subjectId: ID!, $first: Int) {
    initiative(slug: $slug) { ${card} description howItWorks reasons decisionMaker promise openToChange notOpenToChange affected
      plannedUse background otherWays contactName contactEmail modes influence
      partners { slug name } audiences { key name } regions { code name } tools { id toolKey title } }
    comments(subjectId: $subjectId, first: $first) { edges { node { id body authorName createdAt
      replies { id body authorName createdAt } } } } }`,
  support: `mutation Support($input: RateContributionInput!) {
    rateContribution(input: $input) { contributionId value supports problems { code message } } }`,
  // Not measured; its statements are counted, for lists show what the viewer may do.
  ideasWithPermissions: `query IdeasWithPermissions($id: ID!, $first: Int) {
    ideaCollection(id: $id) { id ideas(order: SUPPORTS, first: $first) {
      edges { node { id title supports myRating can { action allowed } } } } } }`,
} as const

export type DocumentName = keyof typeof documents
