import { useApolloClient, useMutation } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { formProblems, noProblems } from '../kit/problems.ts'
import { contentOf, isPair, same, valuesOf } from './fields.ts'
import type { SectionName, Values } from './fields.ts'
import { OfficeInitiativeDocument, OfficeInitiativeFragmentDocument } from './documents.ts'

export const UpdateInitiativeDocument = graphql(`
  mutation UpdateInitiative($input: UpdateInitiativeInput!) {
    updateInitiative(input: $input) {
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

/** What someone else saved in this section while this person was writing. */
export type Conflict = { name: string; theirs: Values[string] }[]

/** One section: what is written, what was saved, and what someone else saved meanwhile. */
export function useSectionForm(initiative: OfficeInitiativeFragment, section: SectionName) {
  const { t } = useWords()
  const announce = useAnnounce()
  const client = useApolloClient()
  const [run, { loading }] = useMutation(UpdateInitiativeDocument)
  const [base, setBase] = useState(() => valuesOf(initiative, section))
  const [values, setValues] = useState(base)
  const [revision, setRevision] = useState(initiative.revision)
  const [problems, setProblems] = useState(noProblems)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [saved, setSaved] = useState(false)
  const dirty = !same(values as never, base as never)

  const start = (from: OfficeInitiativeFragment, keep: boolean) => {
    const fresh = valuesOf(from, section)
    setBase(fresh)
    setRevision(from.revision)
    if (!keep) setValues(fresh)
  }
  // The server's version arrived after the one kept by the browser: nothing was typed yet, so it takes its place.
  if (revision !== initiative.revision && !dirty && !conflict && !loading) start(initiative, false)

  const sentence = (fieldId: string, message: string) => {
    const label = t(`office.field.${fieldId.replace(/-(fr|en)$/, '')}`)
    const action = fieldId.endsWith('-en') ? t('office.english.of', { label }) : label
    return t('office.named', { action, name: message })
  }
  const change = (name: string, value: Values[string]) => {
    setSaved(false)
    setValues((before) => ({ ...before, [name]: value }))
  }

  const meetTheirs = async () => {
    const { data } = await client.query({
      query: OfficeInitiativeDocument,
      variables: { id: initiative.id },
      fetchPolicy: 'network-only',
    })
    const fresh = getFragmentData(OfficeInitiativeFragmentDocument, data?.initiativeById)
    if (!fresh) return
    const theirs = valuesOf(fresh, section)
    const names = Object.keys(theirs).filter((name) => !same(theirs[name], base[name]))
    // What this person did not touch follows; what both touched is shown for them to choose.
    setValues((mine) =>
      Object.fromEntries(
        Object.entries(mine).map(([name, value]) => [
          name,
          same(value, base[name]) ? (theirs[name] ?? value) : value,
        ]),
      ),
    )
    start(fresh, true)
    setConflict(names.map((name) => ({ name, theirs: theirs[name] ?? '' })))
  }

  const save = async () => {
    setAttempt((before) => before + 1)
    setProblems(noProblems)
    try {
      const content = contentOf(initiative, base, values)
      const { data } = await run({ variables: { input: { id: initiative.id, revision, content } } })
      const answer = data?.updateInitiative
      const after = getFragmentData(OfficeInitiativeFragmentDocument, answer?.initiative)
      if (after) {
        start(after, false)
        setConflict(null)
        setSaved(true)
        announce(t('office.saved'))
      } else if (answer?.problems.some(({ code }) => code === 'changed-meanwhile')) await meetTheirs()
      else setProblems(formProblems(answer?.problems ?? [], isPair, sentence))
    } catch {
      setProblems({ errors: {}, summary: [{ message: t('kit.unexpected') }] })
    }
  }

  return { values, change, dirty, save, loading, problems, attempt, conflict, saved }
}
