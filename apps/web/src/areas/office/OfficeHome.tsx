import { Container, PageHeading } from '@participe/ui'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'

export function OfficeHome() {
  const { t } = useWords()
  return (
    <Page title={t('office.home.title')} translated={false}>
      <Container>
        <PageHeading lead={t('office.home.lead')}>{t('office.home.title')}</PageHeading>
      </Container>
    </Page>
  )
}
