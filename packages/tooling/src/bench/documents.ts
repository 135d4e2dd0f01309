/** Documents of the bench, registered with the API as the web application's are. */
const card = `id slug title summary status opensAt closesAt replyDueOn contributionCount commentCount participantCount
  organization { slug name acronym } themes { key name }`

const idea = 'id title body authorName createdAt place outcome supports comments myRating'

export const documents = {
  catalogue: `query Catalogue($themes: [String!], $first: Int) {
    initiatives(filter: { themes: $themes, statuses: [OPEN] }, order: CLOSING_SOON, first: $first) {
      edges { node { ${card} } } pageInfo { hasNextPage endCursor } } }`,
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
