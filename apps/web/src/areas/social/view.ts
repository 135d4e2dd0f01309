import type {
  SocialAccountFilterInput,
  SocialNetwork,
  SocialStreamFilterInput,
} from '@participe/schema/generated/graphql.ts'

/** The filters by their name in the address: the same in both languages and in the addresses of the feeds. */
export const filterNames = ['organisme', 'theme', 'langue', 'reseau'] as const
export type FilterName = (typeof filterNames)[number]

export const networks: SocialNetwork[] = [
  'WEBSITE_FEED',
  'MASTODON',
  'BLUESKY',
  'YOUTUBE',
  'X',
  'FACEBOOK',
  'INSTAGRAM',
  'LINKEDIN',
  'THREADS',
  'TIKTOK',
  'FLICKR',
]
export const languages = ['fr', 'en']

export type View = Record<FilterName, string> & { text: string }

export function readView(parameters: URLSearchParams): View {
  const one = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 120)
  return {
    text: one('q'),
    organisme: one('organisme'),
    theme: one('theme'),
    langue: one('langue'),
    reseau: one('reseau'),
  }
}

export function writeView(view: View): URLSearchParams {
  const parameters = new URLSearchParams()
  if (view.text) parameters.set('q', view.text)
  for (const name of filterNames) if (view[name]) parameters.set(name, view[name])
  return parameters
}

export const streamFilter = ({ organisme, theme, langue }: View): SocialStreamFilterInput => ({
  organization: organisme || undefined,
  theme: theme || undefined,
  language: langue || undefined,
})

export function accountFilter(view: View): SocialAccountFilterInput {
  const network = networks.find((one) => one === view.reseau)
  return { ...streamFilter(view), text: view.text || undefined, networks: network ? [network] : undefined }
}

/** The same view in another form: a feed, or the directory for feed readers. */
export const addressOf = (path: string, view: View): string => {
  const search = writeView(view).toString()
  return search ? `${path}?${search}` : path
}

/** Addresses of publishers are data: only those of the Web become links. */
export const webAddress = (address: string): string | null => (/^https?:\/\//i.test(address) ? address : null)
