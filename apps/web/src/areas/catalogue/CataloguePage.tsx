import { Container, PageHeading, SearchField, Select, Stack } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { Chosen } from './Chosen.tsx'
import { Filters } from './Filters.tsx'
import { Results } from './Results.tsx'
import { defaultOrder, orders, readSearch, writeSearch } from './search.ts'
import type { Search } from './search.ts'
import { useChoices } from './useChoices.ts'

export function CataloguePage() {
  const { t } = useWords()
  const [parameters, setParameters] = useSearchParams()
  const search = readSearch(parameters)
  const choices = useChoices()
  const change = (next: Search) => setParameters(writeSearch(next))
  const clear = () => setParameters({})
  const offered = orders.filter((order) => order !== 'RELEVANCE' || search.text)
  return (
    <Page title={search.text ? t('catalogue.titleFor', { text: search.text }) : t('catalogue.title')}>
      <Container>
        <PageHeading lead={t('catalogue.lead')}>{t('catalogue.title')}</PageHeading>
        <SearchField
          key={search.text}
          label={t('catalogue.search')}
          defaultValue={search.text}
          onSearch={(text) => change({ ...search, text, order: undefined })}
        />
        <div className={styles.columns}>
          <Filters search={search} choices={choices} onChange={change} />
          <Stack gap="sm">
            <Chosen search={search} choices={choices} onChange={change} onClear={clear} />
            <Results
              search={search}
              onClear={clear}
              order={
                <Select
                  label={t('catalogue.order')}
                  showRequirement={false}
                  width="medium"
                  value={search.order ?? defaultOrder(search)}
                  options={offered.map((value) => ({ value, label: t(`catalogue.order.${value}`) }))}
                  onChange={(event) =>
                    change({ ...search, order: orders.find((one) => one === event.currentTarget.value) })
                  }
                />
              }
            />
          </Stack>
        </div>
      </Container>
    </Page>
  )
}
