import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Alert,
  Button,
  Checkbox,
  Cluster,
  EmptyState,
  ErrorSummary,
  LinkButton,
  Loading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  useAnnounce,
} from '@participe/ui'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useSearchParams } from 'react-router'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { OfficeChoicesDocument } from '../initiative/ChoicesField.tsx'
import { formProblems, noProblems } from '../kit/problems.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { useOfficePath } from '../paths.ts'
import own from './contributions.module.css'
import { InitiativeFrame } from './InitiativeFrame.tsx'
import type { HeadedInitiative } from './InitiativeFrame.tsx'

export const RecordSettingsDocument = graphql(`
  query RecordSettings($toolId: ID!) {
    ideaCollection(id: $toolId) {
      id
      question
      titleMaximum
      bodyMaximum
      askEffect
      askPlace
    }
  }
`)

export const RecordIdeaDocument = graphql(`
  mutation RecordIdea($input: SubmitIdeaInput!) {
    submitIdea(input: $input) {
      problems {
        code
        path
        message
      }
      idea {
        id
        title
      }
      receiptNumber
    }
  }
`)

const channels = ['PAPER', 'PHONE', 'IN_PERSON'] as const
const blank = { name: '', title: '', body: '', effect: '', place: '' }

function useRecording(toolId: string) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [run, { loading }] = useMutation(RecordIdeaDocument)
  const [problems, setProblems] = useState(noProblems)
  const [receipt, setReceipt] = useState('')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = async (
    input: typeof blank & { channel: (typeof channels)[number]; language: string; consent: boolean },
  ) => {
    const { channel, name, ...idea } = input
    setReceipt('')
    try {
      const { data } = await run({
        variables: { input: { ...idea, toolId, submissionKey: key, onBehalf: { channel, name } } },
      })
      const answer = data?.submitIdea
      if (!answer?.receiptNumber) {
        setProblems(formProblems(answer?.problems ?? [], () => false))
        return false
      }
      setProblems(noProblems)
      setReceipt(answer.receiptNumber)
      setKey(crypto.randomUUID())
      announce(t('office.record.done', { receipt: answer.receiptNumber }))
      return true
    } catch {
      setProblems({ errors: {}, summary: [{ message: t('kit.unexpected') }] })
      return false
    }
  }
  return { send, loading, problems, receipt }
}

interface EntryProps {
  toolId: string
  settings: { titleMaximum: number; bodyMaximum: number; askEffect: boolean; askPlace: boolean }
  back: string
}

/** Entered one after the other: the channel, the language and the agreement stay, the rest starts afresh. */
function Entry({ toolId, settings, back }: EntryProps) {
  const { t } = useWords()
  const { data } = useQuery(OfficeChoicesDocument)
  const { send, loading, problems, receipt } = useRecording(toolId)
  const { errors, summary } = problems
  const [channel, setChannel] = useState<(typeof channels)[number]>('PAPER')
  const [language, setLanguage] = useState('fr')
  const [consent, setConsent] = useState(false)
  const [words, setWords] = useState(blank)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const field = (name: keyof typeof blank) => ({
    id: name,
    name,
    value: words[name],
    error: errors[name] ?? (name === 'name' ? errors['onBehalf-name'] : undefined),
    onChange: (event: { target: { value: string } }) =>
      setWords((before) => ({ ...before, [name]: event.target.value })),
  })
  const submit = async () => {
    if (!(await send({ ...words, channel, language, consent }))) return
    setWords(blank)
    form.current?.querySelector<HTMLElement>('#name')?.focus()
  }
  return (
    <form
      ref={form}
      noValidate
      className={own.entry}
      aria-labelledby={id}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        if (!loading) void submit()
      }}
    >
      <h2 id={id}>{t('office.record.title')}</h2>
      <p>{t('office.record.lead')}</p>
      {receipt && <Alert tone="success">{t('office.record.done', { receipt })}</Alert>}
      <ErrorSummary errors={summary} headingLevel={3} />
      <RadioGroup
        id="channel"
        name="channel"
        label={t('office.record.channel')}
        showRequirement={false}
        inRow
        value={channel}
        onValueChange={(value) => setChannel(value as typeof channel)}
        options={channels.map((value) => ({ value, label: t(`office.channel.${value}`) }))}
      />
      <TextField
        {...field('name')}
        label={t('office.record.name')}
        hint={t('office.record.nameHint')}
        autoComplete="off"
        width="wide"
      />
      <RadioGroup
        id="language"
        name="language"
        label={t('office.record.language')}
        showRequirement={false}
        inRow
        value={language}
        onValueChange={setLanguage}
        options={['fr', 'en'].map((value) => ({ value, label: t(`office.record.language.${value}`) }))}
      />
      <TextField
        {...field('title')}
        label={t('office.record.ideaTitle')}
        hint={t('office.record.ideaTitleHint', { max: settings.titleMaximum })}
        required
        width="full"
      />
      <TextArea
        {...field('body')}
        label={t('office.record.body')}
        required
        rows={8}
        characterLimit={settings.bodyMaximum}
      />
      {settings.askEffect && (
        <TextArea {...field('effect')} label={t('office.record.effect')} rows={2} characterLimit={500} />
      )}
      {settings.askPlace && (
        <Select
          {...field('place')}
          label={t('office.record.place')}
          emptyLabel={t('office.record.noPlace')}
          options={(data?.regions ?? []).map((region) => ({ value: region.code, label: region.name }))}
        />
      )}
      <Checkbox
        id="consent"
        label={t('office.record.consent')}
        hint={t('office.record.consentHint')}
        required
        error={errors['consent']}
        checked={consent}
        onChange={(event) => setConsent(event.target.checked)}
      />
      <Cluster>
        <Button type="submit" pending={loading}>
          {t('office.record.save')}
        </Button>
        <LinkButton href={back} variant="quiet">
          {t('office.record.back')}
        </LinkButton>
      </Cluster>
      <UnsavedGuard unsaved={Object.values(words).some((word) => word.trim() !== '') && !loading} />
    </form>
  )
}

function Recording({ initiative }: { initiative: HeadedInitiative }) {
  const { t } = useWords()
  const path = useOfficePath()
  const [search] = useSearchParams()
  const tools = initiative.tools.filter(({ toolKey }) => toolKey === 'idea-collection')
  const tool = tools.find(({ id }) => id === search.get('outil')) ?? tools[0]
  const { data, error, refetch } = useQuery(RecordSettingsDocument, {
    variables: { toolId: tool?.id ?? '' },
    skip: !tool,
  })
  const back = path('contributions', initiative.id)
  if (!tool || data?.ideaCollection === null)
    return (
      <EmptyState
        title={t('office.contributions.noTool')}
        action={<LinkButton href={back}>{t('office.record.back')}</LinkButton>}
      >
        <p>{t('office.contributions.noToolText')}</p>
      </EmptyState>
    )
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data?.ideaCollection) return <Loading />
  return <Entry toolId={tool.id} settings={data.ideaCollection} back={`${back}?outil=${tool.id}`} />
}

export function RecordPage() {
  return (
    <InitiativeFrame tab="contributions">
      {(initiative) => <Recording initiative={initiative} />}
    </InitiativeFrame>
  )
}
