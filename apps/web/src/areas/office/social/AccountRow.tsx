import { useMutation } from '@apollo/client/react'
import { getFragmentData } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { OfficeSocialAccountFragment as Account } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, StatusBadge } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import { AccountForm } from './AccountForm.tsx'
import {
  OfficeSocialAccountFragment,
  PauseSocialAccountDocument,
  ResumeSocialAccountDocument,
} from './documents.ts'
import { ReasonBox } from './ReasonBox.tsx'

type Mode = 'read' | 'edit' | 'pause'

const contentOf = (account: Account) => ({
  network: account.network,
  name: account.name,
  url: account.url,
  feedUrl: account.feedUrl ?? '',
  language: account.language,
  theme: account.theme?.key ?? '',
  responsible: account.responsible,
  verifiedHow: account.verifiedHow ?? null,
})

/** How its feed fares: read, paused, gone, or what went wrong, in words. */
function State({ account }: { account: Account }) {
  const { t, dateTime } = useWords()
  const { status, feedUrl, lastFetchedAt, nextFetchAt, lastProblem, errorStreak, pauseReason } = account
  if (feedUrl === null) return <StatusBadge>{t('office.social.linkOnly')}</StatusBadge>
  return (
    <>
      <StatusBadge tone={status === 'ACTIVE' ? 'success' : 'warning'}>
        {t(`office.social.status.${status}`)}
      </StatusBadge>
      {pauseReason && <p className={styles.quiet}>{pauseReason}</p>}
      <p className={styles.quiet}>
        {lastFetchedAt
          ? t('office.social.lastFetched', { date: dateTime(lastFetchedAt) })
          : t('office.social.neverFetched')}
        {status === 'ACTIVE' && nextFetchAt && (
          <> · {t('office.social.next', { date: dateTime(nextFetchAt) })}</>
        )}
      </p>
      {lastProblem && (
        <p>
          <StatusBadge tone="error">{lastProblem.message}</StatusBadge>{' '}
          {errorStreak > 1 && t('office.social.streak', { count: errorStreak })}
        </p>
      )}
    </>
  )
}

function usePausing(account: Account, onDone: () => void) {
  const { t } = useWords()
  const [pause] = useMutation(PauseSocialAccountDocument)
  const [resume] = useMutation(ResumeSocialAccountDocument)
  const pausing = useAction(t('office.social.pause.done'))
  const resuming = useAction(t('office.social.resume.done'))
  const { id } = account
  return {
    pausing,
    resuming,
    pause: async (reason: string) => {
      const done = await pausing.run(
        async () => (await pause({ variables: { input: { id, reason } } })).data?.pauseSocialAccount.problems,
      )
      if (done) onDone()
    },
    resume: () =>
      void resuming.run(
        async () => (await resume({ variables: { input: { id } } })).data?.resumeSocialAccount.problems,
      ),
  }
}

export interface AccountRowProps {
  account: FragmentType<typeof OfficeSocialAccountFragment>
  themes: readonly { key: string; name: string }[]
}

export function AccountRow({ account: masked, themes }: AccountRowProps) {
  const account = getFragmentData(OfficeSocialAccountFragment, masked)
  const { t } = useWords()
  const [mode, setMode] = useState<Mode>('read')
  const { pausing, resuming, pause, resume } = usePausing(account, () => back('edit'))
  const may = (action: string) => account.can.some((one) => one.action === action && one.allowed)
  const buttonId = (action: string) => `${action}-${account.id}`
  /** What was opened is closed: the keyboard is where it was opened from. */
  function back(action: string) {
    setMode('read')
    requestAnimationFrame(() => document.getElementById(buttonId(action))?.focus())
  }
  const button = (action: 'edit' | 'pause' | 'resume', onClick: () => void, pending = false) => (
    <Button
      id={buttonId(action)}
      variant="secondary"
      size="compact"
      pending={pending}
      aria-label={t('office.named', { action: t(`office.social.${action}`), name: account.name })}
      onClick={onClick}
    >
      {t(`office.social.${action}`)}
    </Button>
  )
  if (mode === 'edit')
    return (
      <li className={styles.line}>
        <AccountForm
          account={{ id: account.id, revision: account.revision, content: contentOf(account) }}
          organizations={[]}
          themes={themes}
          onClose={() => back('edit')}
          onSaved={() => back('edit')}
        />
      </li>
    )
  return (
    <li className={styles.line}>
      <h2 className={styles.title}>
        {t(`kit.network.${account.network}`)} · <span lang={account.language}>{account.name}</span>
      </h2>
      <p className={styles.quiet} lang="fr">
        {account.organization.name}
      </p>
      <State account={account} />
      <ErrorSummary errors={resuming.problems.map((message) => ({ message }))} headingLevel={4} />
      {mode === 'pause' ? (
        <ReasonBox
          id={`reason-${account.id}`}
          label={t('office.social.pause.reason')}
          submit={t('office.social.pause')}
          limit={200}
          pending={pausing.pending}
          problems={pausing.problems}
          onSubmit={(reason) => void pause(reason)}
          onCancel={() => back('pause')}
        />
      ) : (
        <Cluster>
          {may('update') && button('edit', () => setMode('edit'))}
          {may('pause') && button('pause', () => setMode('pause'))}
          {may('resume') && button('resume', resume, resuming.pending)}
        </Cluster>
      )}
    </li>
  )
}
