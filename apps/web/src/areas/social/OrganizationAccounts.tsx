import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { ExternalLink, Link } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './social.module.css'
import { webAddress } from './view.ts'

const OrganizationAccountsDocument = graphql(`
  query OrganizationAccounts($slug: String!) {
    socialAccounts(first: 50, filter: { organization: $slug }) {
      edges {
        node {
          id
          network
          name
          url
          language
        }
      }
    }
  }
`)

export interface OrganizationAccountsProps {
  slug: string
  title: string
  stream: string
}

/** Where a body publishes, on its own page; nothing where it has no account. */
export function OrganizationAccounts({ slug, title, stream }: OrganizationAccountsProps) {
  const { t, path, language } = useWords()
  const { data } = useQuery(OrganizationAccountsDocument, { variables: { slug } })
  const accounts = data?.socialAccounts.edges.map(({ node }) => node) ?? []
  if (accounts.length === 0) return null
  return (
    <section aria-labelledby="comptes" className={styles.ofBody}>
      <h2 id="comptes">{title}</h2>
      <ul className={styles.accounts}>
        {accounts.map((account) => {
          const lang = account.language === language ? undefined : account.language
          const address = webAddress(account.url)
          return (
            <li key={account.id} className={styles.account}>
              <span className={styles.network}>{t(`kit.network.${account.network}`)}</span>{' '}
              {address ? (
                <ExternalLink href={address} lang={lang}>
                  {account.name}
                </ExternalLink>
              ) : (
                <span lang={lang}>{account.name}</span>
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <Link href={`${path('social')}?${new URLSearchParams({ organisme: slug }).toString()}`}>
          {stream}
        </Link>
      </p>
    </section>
  )
}
