import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { ExternalLink, StatusBadge } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './social.module.css'
import { webAddress } from './view.ts'

export const AccountLineFragment = graphql(`
  fragment AccountLine on SocialAccount {
    id
    network
    name
    url
    feedUrl
    handle
    language
    verifiedHow
    status
    pauseReason
    notUpdatedSince
    theme {
      id
      name
    }
  }
`)

/** One account: where, its name, what it is about, how it was checked, and since when nothing was read. */
export function AccountLine(props: { account: FragmentType<typeof AccountLineFragment> }) {
  const account = getFragmentData(AccountLineFragment, props.account)
  const { t, date, language } = useWords()
  const lang = account.language === language ? undefined : account.language
  const address = webAddress(account.url)
  const facts = [
    account.handle,
    t(`social.language.${account.language === 'en' ? 'en' : 'fr'}`),
    account.theme?.name,
    account.verifiedHow ? t(`social.proof.${account.verifiedHow}`) : t('social.proof.none'),
    account.feedUrl === null ? t('social.linkOnly') : undefined,
  ].filter((fact) => fact)
  return (
    <li className={styles.account}>
      <p className={styles.accountName}>
        <span className={styles.network}>{t(`kit.network.${account.network}`)}</span>{' '}
        {address ? (
          <ExternalLink href={address} lang={lang}>
            {account.name}
          </ExternalLink>
        ) : (
          <span lang={lang}>{account.name}</span>
        )}
      </p>
      <p className={styles.meta}>{facts.join(' · ')}</p>
      {account.notUpdatedSince && (
        <p className={styles.meta}>
          <StatusBadge tone="warning">
            {t('social.notUpdatedSince', { date: date(account.notUpdatedSince) })}
          </StatusBadge>
          {account.pauseReason && <> {account.pauseReason}</>}
        </p>
      )}
    </li>
  )
}
