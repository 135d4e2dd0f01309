import { Container, EmptyState, Loading, LinkButton, PageHeading, Split, Stack } from '@participe/ui'
import { Page } from '../../platform/Page.tsx'
import { useSession } from '../../platform/session.tsx'
import { useWords } from '../../platform/useWords.ts'
import { MyContributions } from './MyContributions.tsx'
import { MyData } from './MyData.tsx'
import { MyNotifications } from './MyNotifications.tsx'
import { MyProfile } from './MyProfile.tsx'

export function MyPage() {
  const { t, path } = useWords()
  const { known, signedIn, viewer } = useSession()
  return (
    <Page title={t('me.title')}>
      <Container>
        <PageHeading lead={signedIn ? t('me.hello', { name: viewer?.publicName }) : undefined}>
          {t('me.title')}
        </PageHeading>
        {!known && <Loading />}
        {known && !signedIn && (
          <EmptyState
            icon="user"
            title={t('me.guest.title')}
            action={<LinkButton href={path('signIn')}>{t('me.guest.signIn')}</LinkButton>}
          >
            <p>{t('me.guest.text')}</p>
          </EmptyState>
        )}
        {signedIn && viewer && (
          <Split
            aside={
              <Stack gap="lg">
                <MyProfile viewer={viewer} />
                <MyData email={viewer.email ?? ''} />
              </Stack>
            }
          >
            <Stack gap="lg">
              <MyNotifications />
              <MyContributions />
            </Stack>
          </Split>
        )}
      </Container>
    </Page>
  )
}
