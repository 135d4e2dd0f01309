import { describe, expect, test } from '@jest/globals'
import type { OfficeReportFragment } from '@participe/schema/generated/graphql.ts'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../../../test/axe.ts'
import { renderOffice } from '../../../../test/render-office.tsx'
import { ReportEditor } from './ReportEditor.tsx'

const initiative = {
  id: 'i1',
  slug: 'nos-parcs',
  status: 'AWAITING_REPLY' as const,
  hasEnglish: false,
  participantCount: 12,
  tools: [{ __typename: 'Tool' as const, id: 't1', toolKey: 'idea-collection' }],
}

const words = (fr: string) => ({ __typename: 'Translations' as const, fr, en: null })
const theme = (id: string, title: string) => ({
  __typename: 'ReportTheme' as const,
  id,
  decision: 'ACCEPTED' as const,
  titleTranslations: words(title),
  heardTranslations: words('Beaucoup de choses'),
  whyTranslations: words('Parce que tout le monde le demande'),
  decidedByTranslations: words('La ministre'),
  nextTranslations: words('Des travaux'),
  citations: [],
})
const report = {
  __typename: 'FeedbackReport',
  id: 'f1',
  revision: 3,
  publishedAt: null,
  askedTranslations: words('La question'),
  summaryTranslations: words('Le résumé'),
  themes: [theme('th1', 'Sentiers'), theme('th2', 'Plages')],
  commitments: [],
  gate: [],
  can: [{ __typename: 'Permission', action: 'publish', allowed: true, reason: null }],
} as unknown as OfficeReportFragment

const saved = (problems: object[]) => ({
  __typename: 'Mutation',
  saveReport: {
    __typename: 'ReportPayload',
    problems,
    report: problems.length ? null : { ...report, revision: 4 },
  },
})
const ideas = {
  __typename: 'Query',
  ideaCollection: {
    __typename: 'IdeaCollection',
    id: 't1',
    ideas: {
      __typename: 'IdeaConnection',
      edges: [
        {
          __typename: 'IdeaEdge',
          node: {
            __typename: 'Idea',
            id: 'idea1',
            title: 'Des bancs à l’ombre',
            authorName: 'Tilapin',
            supports: 4,
            language: 'fr',
          },
        },
      ],
    },
  },
}
const open = (answers: Record<string, unknown> = {}, refreshed: OfficeReportFragment | null = report) =>
  renderOffice(
    <ReportEditor initiative={initiative} report={report} refresh={() => Promise.resolve(refreshed)} />,
    {
      SaveReport: saved([]),
      CitableIdeas: ideas,
      OfficeReportOf: { __typename: 'Query', initiativeById: null },
      ...answers,
    },
  )

describe('writing the report', () => {
  test('themes change places by buttons, and the order is the one sent', async () => {
    const { asked, container } = open()
    await userEvent.click(screen.getByRole('button', { name: 'Descendre le thème 1' }))
    expect(screen.getByRole('heading', { name: /Thème 1.*Plages/ })).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le rapport' }))
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('SaveReport'))
    const { input } = asked.find(({ name }) => name === 'SaveReport')?.variables as {
      input: { themes: { id: string }[]; revision: number }
    }
    expect(input.revision).toBe(3)
    expect(input.themes.map(({ id }) => id)).toEqual(['th2', 'th1'])
  })

  test('an idea is found, cited, shown as a tag and taken off again', async () => {
    open()
    const [citations] = screen.getAllByRole('group', { name: /Contributions citées/ })
    const inFirst = within(citations as HTMLElement)
    await userEvent.type(inFirst.getByLabelText('Chercher une idée à citer'), 'bancs{Enter}')
    await userEvent.click(await inFirst.findByRole('button', { name: /^Citer.*Des bancs/ }))
    expect(inFirst.getByText('Contributions citées : 1')).toBeInTheDocument()
    await userEvent.click(inFirst.getByRole('button', { name: /Retirer.*Des bancs à l’ombre/ }))
    expect(inFirst.getByText('Contributions citées : aucune')).toBeInTheDocument()
  })

  test('a promise without its day is pointed at before anything is sent', async () => {
    const { asked } = open()
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un engagement' }))
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le rapport' }))
    expect(
      await screen.findByRole('link', { name: 'Choisissez la date promise de l’engagement.' }),
    ).toBeInTheDocument()
    expect(asked.map(({ name }) => name)).not.toContain('SaveReport')
  })

  test('what someone else saved meanwhile is said, and nothing written is lost', async () => {
    const meanwhile = { __typename: 'Problem', code: 'changed-meanwhile', path: '', message: 'Modifié' }
    open({ SaveReport: saved([meanwhile]) }, { ...report, revision: 5 })
    const asked = screen.getByLabelText(/Ce que nous avons demandé/)
    await userEvent.type(asked, ' bien posée')
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer le rapport' }))
    expect(await screen.findByText(/Une autre personne a modifié cette partie/)).toBeInTheDocument()
    expect(screen.getByLabelText(/Ce que nous avons demandé/)).toHaveValue('La question bien posée')
  })

  test('a complete report is published only after a confirmation that says who will be told', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: 'Publier le rapport' }))
    const dialog = await screen.findByRole('alertdialog')
    expect(within(dialog).getByText(/Les 12 personnes qui ont participé/)).toBeInTheDocument()
  })
})
