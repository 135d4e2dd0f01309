import { Cluster, Container, LinkButton, PageHeading, SearchField, Stack } from '@participe/ui'
import { useNavigate } from 'react-router'
import { Page } from './Page.tsx'
import { useWords } from './useWords.ts'

export function NotFoundPage() {
  const { t, path } = useWords()
  const navigate = useNavigate()
  const search = (text: string) => void navigate(`${path('catalogue')}?${new URLSearchParams({ q: text })}`)
  return (
    <Page title={t('platform.notFound.title')} translated={false} status={404}>
      <Container>
        <PageHeading lead={t('platform.notFound.lead')}>{t('platform.notFound.title')}</PageHeading>
        <Stack gap="md">
          <SearchField label={t('platform.notFound.search')} action={path('catalogue')} onSearch={search} />
          <Cluster>
            <LinkButton href={path('catalogue')}>{t('platform.nav.catalogue')}</LinkButton>
            <LinkButton href={path('home')} variant="secondary">
              {t('platform.nav.home')}
            </LinkButton>
            <LinkButton href={path('contact')} variant="secondary">
              {t('platform.nav.contact')}
            </LinkButton>
          </Cluster>
        </Stack>
      </Container>
    </Page>
  )
}
