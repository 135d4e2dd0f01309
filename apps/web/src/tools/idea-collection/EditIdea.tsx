import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Cluster, ErrorSummary, Stack, TextArea, TextField, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../platform/useWords.ts'

const EditIdeaDocument = graphql(`
  mutation EditIdea($input: EditIdeaInput!) {
    editIdea(input: $input) {
      idea {
        id
        revision
      }
      problems {
        path
        message
      }
    }
  }
`)

export interface EditIdeaProps {
  idea: {
    id: string
    title: string
    body: string
    effect?: string | null
    place?: string | null
    revision: number
  }
  onDone: () => void
  onCancel: () => void
}

/** The first text stays readable by all; the person is told before they save. */
export function EditIdea({ idea, onDone, onCancel }: EditIdeaProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [form, setForm] = useState({ title: idea.title, body: idea.body, effect: idea.effect ?? '' })
  const [problems, setProblems] = useState<{ path: string; message: string }[]>([])
  const [attempt, setAttempt] = useState(0)
  const [edit, { loading }] = useMutation(EditIdeaDocument)
  const errorOf = (path: string) => problems.find((problem) => problem.path === path)?.message
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    try {
      const input = {
        ...form,
        effect: form.effect || undefined,
        id: idea.id,
        place: idea.place,
        revision: idea.revision,
      }
      const { data } = await edit({ variables: { input } })
      const found = data?.editIdea.problems ?? []
      setProblems(found)
      setAttempt(attempt + 1)
      if (found.length > 0) return
      announce(t('idea.edited'))
      onDone()
    } catch {
      setProblems([{ path: '', message: t('kit.unexpected') }])
      setAttempt(attempt + 1)
    }
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="md">
        <ErrorSummary
          attempt={attempt}
          errors={problems.map(({ path, message }) => ({
            fieldId: path ? `corriger-${path}` : undefined,
            message,
          }))}
        />
        <p>{t('idea.editNote')}</p>
        <TextField
          id="corriger-title"
          label={t('propose.field.title')}
          required
          width="full"
          value={form.title}
          error={errorOf('title')}
          onChange={(event) => setForm({ ...form, title: event.currentTarget.value })}
        />
        <TextArea
          id="corriger-body"
          label={t('propose.field.body')}
          required
          rows={8}
          value={form.body}
          error={errorOf('body')}
          onChange={(event) => setForm({ ...form, body: event.currentTarget.value })}
        />
        {idea.effect !== null && (
          <TextArea
            id="corriger-effect"
            label={t('propose.field.effect')}
            rows={3}
            value={form.effect}
            error={errorOf('effect')}
            onChange={(event) => setForm({ ...form, effect: event.currentTarget.value })}
          />
        )}
        <Cluster>
          <Button type="submit" pending={loading}>
            {t('idea.save')}
          </Button>
          <Button variant="secondary" onClick={onCancel}>
            {t('kit.cancel')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  )
}
