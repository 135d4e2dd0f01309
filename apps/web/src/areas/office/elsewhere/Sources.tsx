import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ExternalJurisdiction, FeedSourcesQuery } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, Loading, Notice, Select, StatusBadge, TextField } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import { jurisdictions } from './words.ts'

export const SourcesDocument = graphql(`
  query FeedSources {
    feedSources {
      id
      name
      jurisdiction
      host
      trusted
      endedAt
      lastReceivedAt
    }
  }
`)

export const SaveSourceDocument = graphql(`
  mutation SaveFeedSource($input: SaveFeedSourceInput!) {
    saveFeedSource(input: $input) {
      problems {
        code
        path
        message
      }
      token
      source {
        id
        trusted
        endedAt
      }
    }
  }
`)

type Source = FeedSourcesQuery['feedSources'][number]

function SourceLine({ source }: { source: Source }) {
  const { t, dateTime } = useWords()
  const [save] = useMutation(SaveSourceDocument)
  const { run, pending, problems } = useAction(t('office.elsewhere.source.saved', { name: source.name }))
  const change = ({ trusted = source.trusted, ended = source.endedAt != null }) => {
    const { id, name, jurisdiction, host } = source
    const input = { id, name, jurisdiction, host, trusted, ended }
    void run(async () => (await save({ variables: { input } })).data?.saveFeedSource.problems)
  }
  const button = (action: string, act: () => void) => (
    <Button
      variant="secondary"
      size="compact"
      pending={pending}
      aria-label={t('office.named', { action: t(action), name: source.name })}
      onClick={act}
    >
      {t(action)}
    </Button>
  )
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <div>
          <h3 className={styles.title}>{source.name}</h3>
          <p className={styles.quiet}>
            {source.host}
            {'. '}
            {source.lastReceivedAt
              ? t('office.elsewhere.source.last', { date: dateTime(source.lastReceivedAt) })
              : t('office.elsewhere.source.never')}
          </p>
        </div>
        <Cluster gap="xs">
          {source.endedAt ? (
            <StatusBadge>{t('office.elsewhere.source.ended')}</StatusBadge>
          ) : (
            <StatusBadge tone={source.trusted ? 'success' : 'info'}>
              {t(source.trusted ? 'office.elsewhere.source.trusted' : 'office.elsewhere.source.moderated')}
            </StatusBadge>
          )}
          {!source.endedAt &&
            button(
              source.trusted ? 'office.elsewhere.source.distrust' : 'office.elsewhere.source.trust',
              () => change({ trusted: !source.trusted }),
            )}
          {button(source.endedAt ? 'office.elsewhere.source.resume' : 'office.elsewhere.source.end', () =>
            change({ ended: !source.endedAt }),
          )}
        </Cluster>
      </div>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
    </li>
  )
}

function NewSource({ onAdded }: { onAdded: () => void }) {
  const { t } = useWords()
  const [save] = useMutation(SaveSourceDocument)
  const [token, setToken] = useState('')
  const { run, pending, problems } = useAction(t('office.elsewhere.source.added'))
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const text = (name: string) => {
      const value = values.get(name)
      return typeof value === 'string' ? value : ''
    }
    const jurisdiction = text('jurisdiction') as ExternalJurisdiction
    const input = { name: text('name'), host: text('host'), jurisdiction, trusted: false }
    const done = await run(async () => {
      const { data } = await save({ variables: { input } })
      setToken(data?.saveFeedSource.token ?? '')
      return data?.saveFeedSource.problems
    })
    if (!done) return
    form.reset()
    onAdded()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.panel}>
      <h3>{t('office.elsewhere.source.new')}</h3>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      {token && (
        <Notice tone="success" title={t('office.elsewhere.source.token')}>
          <p>{t('office.elsewhere.source.tokenText')}</p>
          <p>
            <code>{token}</code>
          </p>
        </Notice>
      )}
      <TextField name="name" label={t('office.elsewhere.source.name')} required maxLength={200} />
      <TextField
        name="host"
        label={t('office.elsewhere.source.host')}
        hint={t('office.elsewhere.source.hostHint')}
        required
        maxLength={200}
      />
      <Select
        name="jurisdiction"
        label={t('office.elsewhere.jurisdiction')}
        required
        options={jurisdictions.map((value) => ({
          value,
          label: t(`office.elsewhere.jurisdiction.${value}`),
        }))}
      />
      <Cluster gap="sm">
        <Button type="submit" pending={pending}>
          {t('office.elsewhere.source.add')}
        </Button>
      </Cluster>
    </form>
  )
}

/** The allow-list: who may deliver, and whether somebody reads it first. */
export function Sources() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(SourcesDocument, { fetchPolicy: 'cache-and-network' })
  return (
    <section aria-labelledby="sources" className={styles.form}>
      <h2 id="sources">{t('office.elsewhere.sources')}</h2>
      {!data &&
        (error ? <Failure error={error} headingLevel={3} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <ul className={styles.list}>
          {data.feedSources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      )}
      <NewSource onAdded={() => void refetch()} />
    </section>
  )
}
