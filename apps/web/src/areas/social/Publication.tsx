import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Cluster, ExternalLink, Link, StatusBadge } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './social.module.css'
import { webAddress } from './view.ts'

export const PublicationFragment = graphql(`
  fragment Publication on SocialItem {
    id
    url
    title
    excerpt
    author
    language
    publishedAt
    imagePath
    imageAlt
    pinned
    invented
    organization {
      id
      slug
      name
    }
    account {
      id
      network
      name
    }
    theme {
      id
      name
    }
    copies {
      url
      organizationName
      accountName
    }
  }
`)

export interface PublicationProps {
  publication: FragmentType<typeof PublicationFragment>
  headingLevel?: 3 | 4
  /** On the page of its own body, its name goes without saying. */
  showBody?: boolean
}

/** One publication of a body: title, beginning, link, author, time. The rest is at its publisher. */
export function Publication({ publication, headingLevel = 3, showBody = true }: PublicationProps) {
  const item = getFragmentData(PublicationFragment, publication)
  const { t, path, dateTime, list, language } = useWords()
  const Heading = `h${headingLevel}` as const
  // The words of a publication are in its own language, whatever the page's.
  const lang = item.language === language ? undefined : item.language
  const address = webAddress(item.url)
  const bodies = [...new Set(item.copies.map((copy) => copy.organizationName))]
  return (
    <li className={styles.publication}>
      <div className={styles.words}>
        <Heading className={styles.title}>
          {address ? (
            <ExternalLink href={address} lang={lang}>
              {item.title}
            </ExternalLink>
          ) : (
            <span lang={lang}>{item.title}</span>
          )}
        </Heading>
        <p className={styles.meta}>
          {showBody && (
            <>
              <Link href={path('organization', { slug: item.organization.slug })} lang="fr">
                {item.organization.name}
              </Link>
              {' · '}
            </>
          )}
          <span>{t(`kit.network.${item.account.network}`)}</span>
          {' · '}
          <time dateTime={item.publishedAt}>{dateTime(item.publishedAt)}</time>
        </p>
        {item.excerpt && (
          <p lang={lang} dir="auto">
            {item.excerpt}
          </p>
        )}
        {bodies.length > 0 && (
          <p className={styles.meta}>{t('kit.publication.copies', { names: list(bodies) })}</p>
        )}
        <Cluster gap="xs">
          {item.pinned !== 'NONE' && (
            <StatusBadge tone="info" icon="pin">
              {t('kit.publication.pinned')}
            </StatusBadge>
          )}
          {item.invented && <StatusBadge icon="info">{t('kit.publication.invented')}</StatusBadge>}
        </Cluster>
      </div>
      {item.imagePath && (
        <img src={item.imagePath} alt={item.imageAlt} lang={lang} loading="lazy" className={styles.image} />
      )}
    </li>
  )
}
