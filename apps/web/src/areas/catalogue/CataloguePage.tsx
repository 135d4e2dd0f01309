import { useQuery } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import { Checkbox, Container, PageHeading, Stack } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { InitiativeSearch } from '../../kit/InitiativeSearch.tsx'
import { useAnnounceOnce } from '../../kit/useAnnounceOnce.ts'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { CalendarView } from './CalendarView.tsx'
import styles from './catalogue.module.css'
import { Chosen } from './Chosen.tsx'
import { FacetsFragment, useChoices } from './facets.ts'
import { Feeds } from './Feeds.tsx'
import { Filters } from './Filters.tsx'
import { MapView } from './MapView.tsx'
import { Results } from './Results.tsx'
import { feedQuery, readSearch, toFilter, writeSearch } from './search.ts'
import type { Search } from './search.ts'
import { Views } from './Views.tsx'

const FacetsDocument = graphql(`
  query CatalogueCounts($filter: CatalogueFilterInput) {
    initiativeFacets(filter: $filter) {
      ...CatalogueFacets
    }
  }
`)

export function CataloguePage() {
  const { t, path } = useWords()
  const [parameters, setParameters] = useSearchParams()
  const search = readSearch(parameters)
  const { data, previousData } = useQuery(FacetsDocument, { variables: { filter: toFilter(search) } })
  // While the next counts are on their way the last ones stay, so that no box jumps under the finger.
  const facets = getFragmentData(FacetsFragment, (data ?? previousData)?.initiativeFacets)
  const choices = useChoices(facets, search)
  const total = data ? facets?.totalCount : undefined
  const found = total === undefined ? '' : t('catalogue.found', { count: total })
  useAnnounceOnce(found, JSON.stringify(toFilter(search)))
  const change = (next: Search) => setParameters(writeSearch(next))
  const clear = () => setParameters({})
  const addressOf = (next: Search) => {
    const query = writeSearch(next)
    return query.size > 0 ? `${path('catalogue')}?${query}` : path('catalogue')
  }
  return (
    <Page
      title={search.text ? t('catalogue.titleFor', { text: search.text }) : t('catalogue.title')}
      description={t('catalogue.lead')}
      feeds={[
        {
          type: 'application/atom+xml',
          title: t('catalogue.feed.atom'),
          href: `/catalogue.atom${feedQuery(search)}`,
        },
        { type: 'text/calendar', title: t('catalogue.feed.ics'), href: `/catalogue.ics${feedQuery(search)}` },
      ]}
    >
      <Container>
        <PageHeading lead={t('catalogue.lead')}>{t('catalogue.title')}</PageHeading>
        <InitiativeSearch
          key={search.text}
          label={t('catalogue.search')}
          defaultValue={search.text}
          onSearch={(text) => change({ ...search, text, order: undefined })}
        />
        {search.text && (
          <Checkbox
            label={t('catalogue.inside')}
            showRequirement={false}
            checked={search.inside}
            onChange={(event) => change({ ...search, inside: event.currentTarget.checked })}
          />
        )}
        <div className={styles.columns}>
          <Filters search={search} choices={choices} onChange={change} />
          <Stack gap="sm">
            <Chosen search={search} choices={choices} onChange={change} onClear={clear} />
            <Views search={search} addressOf={addressOf} />
            {search.view === 'carte' && (
              <MapView search={search} regions={choices.region} addressOf={addressOf} />
            )}
            {search.view === 'calendrier' ? (
              <CalendarView search={search} addressOf={addressOf} />
            ) : (
              <Results search={search} found={found} onChange={change} onClear={clear} />
            )}
            <Feeds search={search} />
          </Stack>
        </div>
      </Container>
    </Page>
  )
}
