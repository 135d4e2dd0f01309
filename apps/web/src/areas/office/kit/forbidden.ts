import { CombinedGraphQLErrors } from '@apollo/client/errors'

/** The API knows the page but not for this person: a refusal to explain, not a failure. */
export const isForbidden = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')
