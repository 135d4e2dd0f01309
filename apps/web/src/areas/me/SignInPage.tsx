import { Container, PageHeading } from '@participe/ui'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { ConfirmEmail } from '../../kit/ConfirmEmail.tsx'
import { Page } from '../../platform/Page.tsx'
import { useSession } from '../../platform/session.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'

/** Only an address of this site: a link from elsewhere must not choose where one lands (S-11). */
const inside = (address: string | null): string | undefined =>
  address && /^\/(?![/\\])/.test(address) ? address : undefined

export function SignInPage() {
  const { t, path } = useWords()
  const { signedIn } = useSession()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const next = inside(parameters.get('suite')) ?? path('myPage')
  if (signedIn) return <Navigate to={next} replace />
  return (
    <Page title={t('me.signIn.title')}>
      <Container width="text">
        <PageHeading lead={t('me.signIn.lead')}>{t('me.signIn.title')}</PageHeading>
        <div className={styles.box}>
          <ConfirmEmail
            reason={t('me.signIn.reason')}
            confirmLabel={t('me.signIn.confirm')}
            onConfirmed={() => navigate(next, { replace: true })}
          />
        </div>
        <p className={styles.note}>{t('me.signIn.other')}</p>
      </Container>
    </Page>
  )
}
