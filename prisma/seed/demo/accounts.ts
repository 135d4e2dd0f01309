import { initiatives } from '../content/initiatives/index.ts'
import { organizations } from '../content/organizations.ts'

type Role = 'COMMUNICATOR' | 'MODERATOR' | 'MANAGER'

export interface StaffAccount {
  organization: string
  role: Role
  email: string
  publicName: string
}

const central = organizations.find((organization) => organization.central)?.key ?? ''
const weight = new Map<string, number>()
for (const { organization } of initiatives) weight.set(organization, (weight.get(organization) ?? 0) + 1)

/** The six bodies with the most initiatives have staff to sign in as. */
const staffed = [...weight]
  .filter(([key]) => key !== central)
  .sort(([, one], [, other]) => other - one)
  .slice(0, 6)
  .map(([key]) => key)

const posts: { role: Role; mailbox: string; title: string }[] = [
  { role: 'COMMUNICATOR', mailbox: 'communications', title: 'Communications' },
  { role: 'MODERATOR', mailbox: 'moderation', title: 'Modération' },
  { role: 'MANAGER', mailbox: 'direction', title: 'Direction' },
]

const acronymOf = (key: string): string =>
  organizations.find((organization) => organization.key === key)?.acronym ?? key

export const centralEmail = 'central@participe.exemple.quebec'

export const staffAccounts: StaffAccount[] = [
  {
    organization: central,
    role: 'MANAGER',
    email: centralEmail,
    publicName: `Équipe de Participe, ${acronymOf(central)}`,
  },
  ...staffed.flatMap((organization) =>
    posts.map(({ role, mailbox, title }) => ({
      organization,
      role,
      email: `${mailbox}@${organization}.exemple.quebec`,
      publicName: `${title}, ${acronymOf(organization)}`,
    })),
  ),
]

const first = staffed[0] ?? ''

/** Accounts to try the platform with, by what one can do with them. A code arrives in the local mailbox page. */
export const demonstrationAccounts: { label: string; email: string }[] = [
  { label: 'Citoyenne', email: 'tilapin@exemple.quebec' },
  { label: `Communications (${acronymOf(first)})`, email: `communications@${first}.exemple.quebec` },
  { label: `Modération (${acronymOf(first)})`, email: `moderation@${first}.exemple.quebec` },
  { label: `Direction (${acronymOf(first)})`, email: `direction@${first}.exemple.quebec` },
  { label: 'Organisme central', email: centralEmail },
]
