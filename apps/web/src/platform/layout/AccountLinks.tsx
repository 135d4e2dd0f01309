import { LinkButton } from '@participe/ui'
import { useWords } from '../useWords.ts'

interface AccountLinksProps {
  signedIn: boolean
  unread: number
  officeHref: string | undefined
}

export function AccountLinks({ signedIn, unread, officeHref }: AccountLinksProps) {
  const { t, path } = useWords()
  return (
    <>
      {officeHref && (
        <LinkButton href={officeHref} variant="quiet" size="compact" icon="paper">
          {t('platform.nav.office')}
        </LinkButton>
      )}
      {signedIn ? (
        <LinkButton href={path('myPage')} variant="quiet" size="compact" icon="user">
          {unread > 0 ? t('platform.nav.myPageUnread', { unread }) : t('platform.nav.myPage')}
        </LinkButton>
      ) : (
        <LinkButton href={path('signIn')} variant="quiet" size="compact" icon="user">
          {t('platform.nav.signIn')}
        </LinkButton>
      )}
    </>
  )
}
