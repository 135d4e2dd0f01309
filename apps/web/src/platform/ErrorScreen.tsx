import { Container, PageHeading } from '@participe/ui'
import { useRouteError } from 'react-router'
import { Failure } from './Failure.tsx'
import { Page } from './Page.tsx'
import { useWords } from './useWords.ts'

/** A fault of ours, or a file of the site that could not be fetched. */
export function ErrorScreen() {
  const error = useRouteError()
  const { t } = useWords()
  return (
    <Page title={t('platform.failure.page')}>
      <Container>
        <PageHeading>{t('platform.failure.page')}</PageHeading>
        <Failure error={error} />
      </Container>
    </Page>
  )
}
