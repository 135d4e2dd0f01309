import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, Loading, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import type { ComponentType, SubmitEvent } from 'react'
import { Failure } from '../../../platform/Failure.tsx'
import { toolSettingsForms } from '../../../tools/settings-forms.ts'
import type { ToolSettingsFormProps } from '../../../tools/settings-forms.ts'
import { useWords } from '../../../platform/useWords.ts'
import { EnglishToggle } from '../kit/EnglishToggle.tsx'
import styles from '../kit/office.module.css'
import { formProblems, noProblems } from '../kit/problems.ts'
import type { Problem } from '../kit/problems.ts'
import { TextPair } from '../kit/TextPair.tsx'
import { emptyText, inputOf, textOf } from '../kit/translations.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'

export const AddToolDocument = graphql(`
  mutation AddTool($input: AddToolInput!) {
    addTool(input: $input) {
      problems {
        code
        path
        message
      }
      initiative {
        ...OfficeInitiative
      }
    }
  }
`)

export const ConfigureToolDocument = graphql(`
  mutation ConfigureTool($input: ConfigureToolInput!) {
    configureTool(input: $input) {
      problems {
        code
        path
        message
      }
      initiative {
        ...OfficeInitiative
      }
    }
  }
`)

/** The form of the tool, fetched when it is opened; null where a tool has nothing to set. */
function useSettingsForm(toolKey: string) {
  const [form, setForm] = useState<{ Form: ComponentType<ToolSettingsFormProps> | null }>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    const load = toolSettingsForms[toolKey]
    Promise.resolve(load?.()).then((Form) => setForm({ Form: Form ?? null }), setError)
  }, [toolKey])
  return { form, error }
}

export interface ToolFormProps {
  tool: OfficeInitiativeFragment['tools'][number] | null
  toolKey: string
  settings: unknown
  initiativeId: string
  onClose: () => void
}

/** « settings.rating.limit » to the control of the form. */
const controls: Record<string, string> = {
  question: 'question-fr',
  intro: 'intro-fr',
  'rating.limit': 'rating-limit',
  'rating.mode': 'rating-mode',
}

function problemsOf(problems: readonly Problem[]) {
  const errors: Record<string, string> = {}
  const summary = problems.map(({ path, message }) => {
    const name = path.replace(/^(input\.)?settings\./, '').replace(/\.(fr|en)$/, '')
    errors[name] ??= message
    return { fieldId: name === 'title' ? 'tool-title-fr' : (controls[name] ?? name), message }
  })
  return { errors, summary }
}

function useTool({ tool, toolKey, initiativeId, settings, onClose }: ToolFormProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [add, adding] = useMutation(AddToolDocument)
  const [configure, configuring] = useMutation(ConfigureToolDocument)
  const [problems, setProblems] = useState(noProblems)
  const [first] = useState(() => ({ title: tool ? textOf(tool.titleTranslations) : emptyText, settings }))
  const [values, setValues] = useState(first)
  const [sent, setSent] = useState(false)
  const save = async () => {
    if (values.title.fr.trim() === '')
      return setProblems(
        formProblems(
          [{ code: '', path: 'tool-title', message: t('office.tools.titleRequired') }],
          () => true,
        ),
      )
    const content = { title: inputOf(values.title), settings: values.settings }
    try {
      const found = tool
        ? (await configure({ variables: { input: { toolId: tool.id, ...content } } })).data?.configureTool
            .problems
        : (await add({ variables: { input: { initiativeId, toolKey, ...content } } })).data?.addTool.problems
      if (found?.length) return setProblems(problemsOf(found))
      setSent(true)
      announce(t('office.tools.saved'))
      onClose()
    } catch {
      setProblems({ errors: {}, summary: [{ message: t('kit.unexpected') }] })
    }
  }
  const dirty = !sent && JSON.stringify(values) !== JSON.stringify(first)
  return { values, setValues, problems, save, dirty, loading: adding.loading || configuring.loading }
}

export function ToolForm(props: ToolFormProps) {
  const { t } = useWords()
  const { values, setValues, problems, save, dirty, loading } = useTool(props)
  const [english, setEnglish] = useState(!!values.title.en)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { form: loaded, error } = useSettingsForm(props.toolKey)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!loading) void save()
  }
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-labelledby="tool-form">
      <h2 id="tool-form" ref={heading} tabIndex={-1} className={styles.title}>
        {t('office.tools.settingsOf', { tool: t(`office.tool.${props.toolKey}`) })}
      </h2>
      <ErrorSummary errors={problems.summary} headingLevel={3} />
      <EnglishToggle shown={english} onShow={setEnglish} texts={[values.title]} />
      <TextPair
        name="tool-title"
        label={t('office.tools.title')}
        hint={t('office.tools.titleHint')}
        limit={120}
        rows={2}
        required
        english={english}
        errors={problems.errors}
        value={values.title}
        onChange={(title) => setValues((before) => ({ ...before, title }))}
      />
      {error !== undefined && <Failure error={error} headingLevel={3} />}
      {!loaded && error === undefined && <Loading />}
      {loaded?.Form && (
        <loaded.Form
          settings={values.settings}
          onChange={(settings) => setValues((before) => ({ ...before, settings }))}
          english={english}
          errors={problems.errors}
        />
      )}
      <Cluster className={styles.saveBar}>
        <Button type="submit" pending={loading}>
          {t('office.tools.save')}
        </Button>
        <Button variant="quiet" onClick={props.onClose}>
          {t('office.cancel')}
        </Button>
      </Cluster>
      <UnsavedGuard unsaved={dirty && !loading} />
    </form>
  )
}
