import { useQuery } from '@apollo/client/react'
import { searchKey } from '@participe/formatting'
import { graphql } from '@participe/schema'
import { Container, EmptyState, Link, Loading, PageHeading, SearchField, useAnnounce } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './organizations.module.css'

const OrganizationsDocument = graphql(`
  query Organizations {
    organizations {
      id
      slug
      name
      acronym
      kind
    }
  }
`)

const kinds = [
  'MINISTRY',
  'SECRETARIAT',
  'AGENCY',
  'STATE_ENTERPRISE',
  'TRIBUNAL',
  'ASSEMBLY_OFFICER',
  'MUNICIPALITY',
] as const

export function OrganizationsPage() {
  const { t, path } = useWords()
  const [parameters, setParameters] = useSearchParams()
  const announce = useAnnounce()
  const { data, error, refetch } = useQuery(OrganizationsDocument)
  const text = parameters.get('q') ?? ''
  const wanted = searchKey(text)
  const found = (data?.organizations ?? []).filter(({ name, acronym }) =>
    searchKey(`${name} ${acronym ?? ''}`).includes(wanted),
  )
  const search = (next: string) => {
    setParameters(next ? { q: next } : {})
    const key = searchKey(next)
    const count = data?.organizations.filter((one) =>
      searchKey(`${one.name} ${one.acronym ?? ''}`).includes(key),
    )
    announce(t('organizations.found', { count: count?.length ?? 0 }))
  }
  return (
    <Page title={t('organizations.title')} description={t('organizations.lead')}>
      <Container>
        <PageHeading lead={t('organizations.lead')}>{t('organizations.title')}</PageHeading>
        <SearchField key={text} label={t('organizations.search')} defaultValue={text} onSearch={search} />
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && (
          <>
            <p className={styles.found}>{t('organizations.found', { count: found.length })}</p>
            {found.length === 0 && (
              <EmptyState icon="search" title={t('organizations.empty.title')}>
                <p>{t('organizations.empty.text')}</p>
              </EmptyState>
            )}
            {kinds.map((kind) => {
              const members = found.filter((one) => one.kind === kind)
              return members.length === 0 ? null : (
                <section key={kind} aria-labelledby={kind} className={styles.group}>
                  <h2 id={kind} className={styles.groupTitle}>
                    {t(`organizations.kind.${kind}`)}
                  </h2>
                  <ul lang="fr" className={styles.list}>
                    {members.map((one) => (
                      <li key={one.id}>
                        <Link href={path('organization', { slug: one.slug })}>{one.name}</Link>
                        {one.acronym && <span className={styles.acronym}> ({one.acronym})</span>}
                      </li>
                    ))}
                  </ul>
                </section>
              )
            })}
          </>
        )}
      </Container>
    </Page>
  )
}
