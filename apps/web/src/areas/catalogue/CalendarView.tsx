import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Link, Loading, Stack, VisuallyHidden } from '@participe/ui'
import { useState } from 'react'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { boundsOf, dayOf, type Moment, momentsOf, monthAfter, monthOf, weeksOf } from './month.ts'
import { toFilter } from './search.ts'
import type { Search } from './search.ts'

const MonthDocument = graphql(`
  query CatalogueMonth($filter: CatalogueFilterInput) {
    catalogue(first: 100, filter: $filter, order: CLOSING_SOON) {
      edges {
        node {
          id
          initiative {
            id
            slug
            title
            hasEnglish
            opensAt
            closesAt
          }
          listing {
            id
            slug
            title
            hasEnglish
            opensAt
            closesAt
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

interface Line {
  id: string
  title: string
  hasEnglish: boolean
  href: string
  elsewhere: boolean
  opensAt?: string | null
  closesAt?: string | null
}

export interface CalendarViewProps {
  search: Search
  addressOf: (search: Search) => string
}

const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => new Date(Date.UTC(2026, 10, 1 + day)))

function Grid({ month, moments, title }: { month: string; moments: readonly Moment<Line>[]; title: string }) {
  const { t, language } = useWords()
  const namer = (style: 'short' | 'long') => {
    const format = new Intl.DateTimeFormat(`${language}-CA`, { weekday: style, timeZone: 'UTC' })
    return (day: Date) => format.format(day)
  }
  const [short, long] = [namer('short'), namer('long')]
  const [today] = useState(() => dayOf(new Date()))
  return (
    <table className={styles.month}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day.getTime()} scope="col" abbr={long(day)}>
              {short(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => {
              const count = moments.filter((one) => one.day === day).length
              return (
                <td key={place} data-today={day === today || undefined}>
                  {day && count === 0 && Number(day.slice(8))}
                  {day && count > 0 && (
                    <a href={`#jour-${day}`}>
                      {Number(day.slice(8))}
                      <VisuallyHidden>{t('catalogue.calendar.of', { month: title })}</VisuallyHidden>{' '}
                      <span className={styles.dots}>{count}</span>
                      <VisuallyHidden> {t('catalogue.calendar.dates', { count })}</VisuallyHidden>
                    </a>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Days({ moments }: { moments: readonly Moment<Line>[] }) {
  const { t, date, language } = useWords()
  const days = [...new Set(moments.map(({ day }) => day))]
  return days.map((day) => (
    <section key={day} aria-labelledby={`jour-${day}`}>
      <h3 id={`jour-${day}`} tabIndex={-1} className={styles.dayTitle}>
        {date(day)}
      </h3>
      <ul>
        {moments
          .filter((one) => one.day === day)
          .map(({ what, item }) => (
            <li key={`${what}-${item.id}`}>
              {t(`catalogue.calendar.${what}`)}{' '}
              <Link href={item.href} lang={language === 'en' && !item.hasEnglish ? 'fr' : undefined}>
                {item.title}
              </Link>
              {item.elsewhere && ` (${t('catalogue.calendar.elsewhere')})`}
            </li>
          ))}
      </ul>
    </section>
  ))
}

/** What opens and what ends, a month at a time: the grid leads to the list under it, which says it all. */
export function CalendarView({ search, addressOf }: CalendarViewProps) {
  const { t, path, language } = useWords()
  const [present] = useState(() => monthOf(new Date()))
  const month = search.month ?? present
  const variables = { filter: { ...toFilter(search), ...boundsOf(month) } }
  const { data, error, refetch } = useQuery(MonthDocument, { variables })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  const lines = (data?.catalogue.edges ?? []).flatMap(({ node }): Line[] => {
    const { initiative, listing } = node
    if (initiative)
      return [{ ...initiative, href: path('initiative', { slug: initiative.slug }), elsewhere: false }]
    return listing ? [{ ...listing, href: path('external', { slug: listing.slug }), elsewhere: true }] : []
  })
  const moments = momentsOf(lines, month)
  const title = new Intl.DateTimeFormat(`${language}-CA`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
  const to = (months: number) => addressOf({ ...search, month: monthAfter(month, months) })
  return (
    <Stack gap="sm">
      <div className={styles.bar}>
        <h2 className={styles.monthTitle}>{title}</h2>
        <nav aria-label={t('catalogue.calendar.months')} className={styles.feeds}>
          <Link href={to(-1)}>{t('catalogue.calendar.before')}</Link>
          <Link href={to(1)}>{t('catalogue.calendar.after')}</Link>
        </nav>
      </div>
      {data ? <Grid month={month} moments={moments} title={title} /> : <Loading />}
      {data && moments.length === 0 && <p>{t('catalogue.calendar.empty')}</p>}
      {data?.catalogue.pageInfo.hasNextPage && <p>{t('catalogue.calendar.tooMany')}</p>}
      <Days moments={moments} />
    </Stack>
  )
}
