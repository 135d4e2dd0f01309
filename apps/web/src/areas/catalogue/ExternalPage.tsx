import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ExternalListingQuery } from '@participe/schema/generated/graphql.ts'
import {
  Cluster,
  Container,
  DescriptionList,
  ExternalLink,
  Link,
  Loading,
  PageHeading,
  Stack,
  StatusBadge,
} from '@participe/ui'
import type { Fact } from '@participe/ui'
import { useParams } from 'react-router'
import { Failure } from '../../platform/Failure.tsx'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { lastMoment } from './ListingCard.tsx'
import { ListingStatusBadge } from './ListingStatusBadge.tsx'

const ExternalDocument = graphql(`
  query ExternalListing($slug: String!) {
    externalListing(slug: $slug) {
      id
      slug
      kind
      jurisdiction
      title
      summary
      hasEnglish
      holder
      officialUrl
      sponsor
      status
      opensAt
      closesAt
      count
      countedAt
      thresholds {
        count
        effect
        reached
      }
      reply
      repliedOn
      themes {
        id
        key
        name
      }
      regions {
        code
        name
      }
      municipality
      checkedAt
      invented
      rules {
        limits
        next {
          text
          dueAt
        }
        source
      }
      related {
        slug
        title
      }
    }
  }
`)

type Listing = NonNullable<ExternalListingQuery['externalListing']>

function useFacts(listing: Listing): Fact[] {
  const { t, date, dateTime, relativeDays, number, list } = useWords()
  const last = listing.closesAt ? lastMoment(listing.closesAt) : null
  const facts: (Fact | false)[] = [
    { label: t('external.holder'), value: <span lang="fr">{listing.holder}</span> },
    listing.sponsor !== '' && {
      label: t('external.sponsor'),
      value: <span lang="fr">{listing.sponsor}</span>,
    },
    { label: t('external.kind'), value: t(`catalogue.kind.${listing.kind}`) },
    !!listing.opensAt && { label: t('external.opens'), value: date(listing.opensAt) },
    !!last && {
      label: t('external.closes'),
      value: listing.status === 'OPEN' ? `${dateTime(last)} (${relativeDays(last)})` : date(last),
    },
    listing.count != null && {
      label: t(listing.kind === 'PETITION' ? 'external.signatures' : 'external.count'),
      value: listing.countedAt
        ? t('external.countedOn', { count: number(listing.count), date: date(listing.countedAt) })
        : number(listing.count),
    },
    listing.themes.length > 0 && {
      label: t('catalogue.filter.theme'),
      value: list(listing.themes.map(({ name }) => name)),
    },
    {
      label: t('catalogue.filter.region'),
      value: (
        <span lang="fr">
          {listing.municipality ??
            (listing.regions.length > 0
              ? list(listing.regions.map(({ name }) => name))
              : t('external.everywhere'))}
        </span>
      ),
    },
  ]
  return facts.filter((fact): fact is Fact => fact !== false)
}

function Rules({ rules }: { rules: NonNullable<Listing['rules']> }) {
  const { t, date } = useWords()
  return (
    <>
      <section aria-labelledby="regles">
        <h2 id="regles">{t('external.rules')}</h2>
        <ul>
          {rules.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="suite">
        <h2 id="suite">{t('external.next')}</h2>
        <ol>
          {rules.next.map(({ text, dueAt }) => (
            <li key={text}>
              {text}
              {dueAt && ` ${t('external.by', { date: date(dueAt) })}`}
            </li>
          ))}
        </ol>
        <p>
          <ExternalLink href={rules.source}>{t('external.source')}</ExternalLink>
        </p>
      </section>
    </>
  )
}

function Body({ listing, lang }: { listing: Listing; lang: string | undefined }) {
  const { t, path, date } = useWords()
  const facts = useFacts(listing)
  return (
    <Stack gap="lg">
      <p>
        <ExternalLink href={listing.officialUrl}>{t('external.official')}</ExternalLink>
      </p>
      {listing.status === 'UNKNOWN' && <p>{t('external.unknown')}</p>}
      <DescriptionList items={facts} />
      {listing.thresholds.length > 0 && (
        <section aria-labelledby="seuils">
          <h2 id="seuils">{t('external.thresholds')}</h2>
          <ul>
            {listing.thresholds.map(({ count, effect, reached }) => (
              <li key={count}>
                {t(reached ? 'external.reached' : 'external.notReached', { count })}{' '}
                <span lang={lang}>{effect}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listing.reply && (
        <section aria-labelledby="reponse">
          <h2 id="reponse">
            {listing.repliedOn
              ? t('external.replyOn', { date: date(listing.repliedOn) })
              : t('external.reply')}
          </h2>
          <p lang={lang}>{listing.reply}</p>
        </section>
      )}
      {listing.rules && <Rules rules={listing.rules} />}
      {listing.related.length > 0 && (
        <section aria-labelledby="ici">
          <h2 id="ici">{t('external.related')}</h2>
          <ul>
            {listing.related.map(({ slug, title }) => (
              <li key={slug}>
                <Link href={path('initiative', { slug })}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={`/ailleurs/${listing.slug}.ics`}>{t('external.calendar')}</a>
      </p>
      <p>{t('external.checked', { date: date(listing.checkedAt) })}</p>
    </Stack>
  )
}

/** What another institution asks: explained with its own rules, and its official page first. */
export function ExternalPage() {
  const { slug = '' } = useParams()
  const { t, language } = useWords()
  const { data, error, refetch } = useQuery(ExternalDocument, { variables: { slug } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { externalListing: listing } = data
  if (!listing) return <NotFoundPage />
  const lang = language === 'en' && !listing.hasEnglish ? 'fr' : undefined
  return (
    <Page title={listing.title} translated={listing.hasEnglish} description={listing.summary}>
      <Container>
        <PageHeading
          lead={<span lang={lang}>{listing.summary}</span>}
          eyebrow={
            <Cluster gap="xs">
              <ListingStatusBadge status={listing.status} />
              <StatusBadge icon="external">{t('external.elsewhere')}</StatusBadge>
              {listing.invented && <StatusBadge>{t('external.invented')}</StatusBadge>}
            </Cluster>
          }
        >
          <span lang={lang}>{listing.title}</span>
        </PageHeading>
        <Body listing={listing} lang={lang} />
      </Container>
    </Page>
  )
}
