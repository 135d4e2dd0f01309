import { useMutation } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { OfficeReportFragment } from '@participe/schema/generated/graphql.ts'
import { useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { formProblems, noProblems } from '../kit/problems.ts'
import { OfficeReportDocument, OfficeReportFragmentDocument } from './documents.ts'
import { draftOf, inputOfDraft, isReportPair } from './report-draft.ts'

export const SaveReportDocument = graphql(`
  mutation SaveReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      problems {
        code
        path
        message
      }
      report {
        ...OfficeReport
      }
    }
  }
`)

export const PublishReportDocument = graphql(`
  mutation PublishReport($id: ID!) {
    publishReport(input: { initiativeId: $id }) {
      problems {
        code
        path
        message
      }
      report {
        ...OfficeReport
      }
    }
  }
`)

export interface ReportSource {
  initiativeId: string
  report: OfficeReportFragment | null
  /** What is saved now, from the server. */
  refresh: () => Promise<OfficeReportFragment | null>
}

/** The report being written; what someone else saved meanwhile is never overwritten without asking. */
export function useReport({ initiativeId, report, refresh }: ReportSource) {
  const { t } = useWords()
  const announce = useAnnounce()
  const refetchQueries = [{ query: OfficeReportDocument, variables: { id: initiativeId } }]
  const [saveReport, saving] = useMutation(SaveReportDocument, { refetchQueries })
  const [publishReport, publishing] = useMutation(PublishReportDocument, {
    refetchQueries: [...refetchQueries, 'OfficeInitiativeHeader'],
  })
  const [base, setBase] = useState(() => draftOf(report))
  const [draft, setDraft] = useState(base)
  const [revision, setRevision] = useState(report?.revision ?? 0)
  const [problems, setProblems] = useState(noProblems)
  const [attempt, setAttempt] = useState(0)
  const [conflict, setConflict] = useState<OfficeReportFragment | null>(null)
  const dirty = JSON.stringify(inputOfDraft(draft)) !== JSON.stringify(inputOfDraft(base))

  const settle = (saved: OfficeReportFragment) => {
    const fresh = draftOf(saved)
    setBase(fresh)
    setDraft(fresh)
    setRevision(saved.revision)
    setConflict(null)
    setProblems(noProblems)
  }
  // A commitment was updated above: the revision moved on, and nothing was being written here.
  if (report && report.revision > revision && !dirty && !saving.loading && !conflict) settle(report)

  const unexpected = () => setProblems({ errors: {}, summary: [{ message: t('kit.unexpected') }] })

  const save = async (): Promise<boolean> => {
    setAttempt((before) => before + 1)
    // A promise without its day is no promise: the API has no place for it, even in a draft.
    const undated = draft.commitments.flatMap(({ dueOn }, index) =>
      dueOn
        ? []
        : [{ code: 'required', path: `commitments.${index}.dueOn`, message: t('office.report.dayRequired') }],
    )
    if (undated.length > 0) {
      setProblems(formProblems(undated, isReportPair))
      return false
    }
    try {
      const { data } = await saveReport({
        variables: { input: { initiativeId, revision, ...inputOfDraft(draft) } },
      })
      const saved = getFragmentData(OfficeReportFragmentDocument, data?.saveReport.report)
      if (saved) {
        settle(saved)
        announce(t('office.report.saved'))
        return true
      }
      const found = data?.saveReport.problems ?? []
      if (found.some(({ code }) => code === 'changed-meanwhile')) {
        const theirs = await refresh()
        setConflict(theirs)
        setRevision(theirs?.revision ?? revision)
      } else setProblems(formProblems(found, isReportPair))
    } catch {
      unexpected()
    }
    return false
  }

  const publish = async (): Promise<boolean> => {
    setAttempt((before) => before + 1)
    try {
      const { data } = await publishReport({ variables: { id: initiativeId } })
      const out = getFragmentData(OfficeReportFragmentDocument, data?.publishReport.report)
      if (out) {
        settle(out)
        announce(t('office.report.published'))
        return true
      }
      setProblems(formProblems(data?.publishReport.problems ?? [], isReportPair))
    } catch {
      unexpected()
    }
    return false
  }

  return {
    draft,
    setDraft,
    dirty,
    save,
    publish,
    problems,
    attempt,
    conflict,
    takeTheirs: () => conflict && settle(conflict),
    pending: saving.loading || publishing.loading,
  }
}
