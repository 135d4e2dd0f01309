import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Button,
  Cluster,
  EmptyState,
  ErrorSummary,
  LinkButton,
  Select,
  TextArea,
  useAnnounce,
} from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../../../platform/useWords.ts'
import { OfficePage } from '../kit/OfficePage.tsx'
import { formProblems, noProblems } from '../kit/problems.ts'
import { useOfficePath } from '../paths.ts'
import styles from './dashboard.module.css'
import { useMyOrganizations } from './useMyOrganizations.ts'

export const CreateInitiativeDocument = graphql(`
  mutation CreateInitiative($input: CreateInitiativeInput!) {
    createInitiative(input: $input) {
      problems {
        code
        path
        message
      }
      initiative {
        id
      }
    }
  }
`)

function useCreation() {
  const { t } = useWords()
  const path = useOfficePath()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [run, { loading }] = useMutation(CreateInitiativeDocument)
  const [problems, setProblems] = useState(noProblems)
  const fail = (path: string, message: string) =>
    setProblems(formProblems([{ code: '', path, message }], (name) => name === 'title'))

  const create = async (organization: string, title: string) => {
    if (!title.trim()) return fail('title', t('office.create.titleRequired'))
    try {
      const { data } = await run({
        variables: { input: { organization, content: { title: { fr: title }, modes: ['ONLINE'] } } },
      })
      const { initiative, problems: found } = data?.createInitiative ?? { initiative: null, problems: [] }
      if (!initiative) return setProblems(formProblems(found, (name) => name === 'title'))
      announce(t('office.create.done'))
      await navigate(`${path('initiative', initiative.id)}?section=essentials`)
    } catch {
      fail('', t('kit.unexpected'))
    }
  }
  return { create, loading, problems }
}

function CreationForm({ organizations }: { organizations: { slug: string; name: string }[] }) {
  const { t } = useWords()
  const path = useOfficePath()
  const { create, loading, problems } = useCreation()
  const [title, setTitle] = useState('')
  const [slug, setSlug] = useState(organizations[0]?.slug ?? '')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!loading) void create(slug, title)
  }
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <ErrorSummary errors={problems.summary} />
      {organizations.length > 1 && (
        <Select
          id="organization"
          label={t('office.create.organization')}
          options={organizations.map((one) => ({ value: one.slug, label: one.name }))}
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
          width="full"
        />
      )}
      <TextArea
        id="title-fr"
        lang="fr"
        rows={2}
        required
        characterLimit={120}
        label={t('office.field.title')}
        hint={t('office.create.titleHint')}
        value={title}
        error={problems.errors['title-fr']}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Cluster>
        <Button type="submit" pending={loading}>
          {t('office.create.submit')}
        </Button>
        <LinkButton href={path('dashboard')} variant="quiet">
          {t('office.cancel')}
        </LinkButton>
      </Cluster>
    </form>
  )
}

function Creation() {
  const { t } = useWords()
  const organizations = useMyOrganizations('COMMUNICATOR')
  if (organizations.length === 0)
    return (
      <EmptyState icon="lock" title={t('office.create.notAllowed')}>
        <p>{t('office.create.notAllowedText')}</p>
      </EmptyState>
    )
  return <CreationForm organizations={organizations} />
}

export function NewInitiativePage() {
  const { t } = useWords()
  return (
    <OfficePage tab="dashboard" title={t('office.create.title')} lead={t('office.create.lead')}>
      <Creation />
    </OfficePage>
  )
}
