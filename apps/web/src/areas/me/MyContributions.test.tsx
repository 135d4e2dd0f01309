import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../../test/axe.ts'
import { citizen, renderApp } from '../../../test/render.tsx'
import { MyContributions } from './MyContributions.tsx'

const restricted = (status: string) => status === 'HIDDEN' || status === 'REMOVED'

const contribution = (id: string, status: string, over: object = {}) => ({
  __typename: 'MyContributionEdge',
  node: {
    __typename: 'MyContribution',
    id,
    kind: 'idea',
    title: `Idée ${id}`,
    body: 'Un taxibus le samedi.',
    status,
    createdAt: '2026-11-03T15:00:00Z',
    receiptNumber: '7K3M-92QX',
    outcome: null,
    answerText: null,
    ratingMode: 'SUPPORT',
    supports: 0,
    opposes: 0,
    stars: [0, 0, 0, 0, 0],
    points: 0,
    comments: 0,
    replyDueOn: null,
    initiativeSlug: 'transport',
    initiativeTitle: 'Le transport',
    subjectId: null,
    subjectTitle: null,
    citations: [],
    decisions: [],
    can: [{ __typename: 'Permission', action: 'appeal', allowed: restricted(status), reason: null }],
    ...over,
  },
})

const mine = (...edges: object[]) => ({
  Viewer: { __typename: 'Query', viewer: citizen },
  MyContributions: {
    __typename: 'Query',
    myContributions: {
      __typename: 'MyContributionConnection',
      edges,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
})

const decision = (id: string, outcome: string, over: object = {}) => ({
  __typename: 'MyDecision',
  id,
  outcome,
  at: '2026-11-05T15:00:00Z',
  ruleTitle: 'Respecter les personnes',
  ruleText: 'Critiquez les idées, jamais les personnes.',
  explanation: 'Le texte insulte une conseillère.',
  onAppeal: false,
  appealBy: null,
  appealedAt: null,
  appealText: null,
  ...over,
})

const appealed = (...problems: string[]) => ({
  __typename: 'Mutation',
  appealDecision: {
    __typename: 'AppealDecisionPayload',
    appealed: problems.length ? null : true,
    problems: problems.map((message) => ({ __typename: 'Problem', message })),
  },
})

const label = 'Pourquoi cette décision devrait-elle changer?'
const ask = async () => userEvent.click(await screen.findByText(/^Demander une révision/))
const send = async () => userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }))

describe('the contributions of a person', () => {
  test('say in words what is restricted, and only there offer a review', async () => {
    const comment = { kind: 'comment', title: null, subjectId: 'i9', subjectTitle: 'Un abri' }
    const { container } = renderApp(
      <MyContributions />,
      mine(
        contribution('i1', 'HIDDEN'),
        contribution('c2', 'REMOVED', comment),
        contribution('i3', 'PUBLISHED'),
        contribution('i4', 'WITHDRAWN'),
      ),
    )
    expect(await screen.findByText(/a masqué ce texte/)).toBeInTheDocument()
    expect(screen.getByText(/a retiré ce texte/)).toBeInTheDocument()
    expect(screen.getAllByText(/^Demander une révision/)).toHaveLength(2)
    expect(await faultsOf(container)).toEqual([])
  })

  test('send a request for a review, say it and show it', async () => {
    const { asked, container } = renderApp(<MyContributions />, {
      ...mine(contribution('i1', 'HIDDEN')),
      AppealDecision: appealed(),
    })
    await ask()
    const area = screen.getByLabelText(label)
    expect(area).toHaveAccessibleDescription(/Une autre personne.*10\sjours ouvrables/)
    await userEvent.type(area, ' Je parlais de l’idée. ')
    await send()
    await waitFor(() =>
      expect(asked).toContainEqual({
        name: 'AppealDecision',
        variables: { input: { contributionId: 'i1', text: 'Je parlais de l’idée.' } },
      }),
    )
    await waitFor(() => expect(document.getElementById('revision-i1')).toHaveFocus())
    expect(document.getElementById('revision-i1')).toHaveTextContent(/demande de révision est reçue/)
    expect(screen.getAllByText(/demande de révision est reçue/)).toHaveLength(2)
    expect(screen.queryByLabelText(label)).toBeNull()
    expect(await faultsOf(container)).toEqual([])
  })

  test('say at the field what is missing or refused, and keep the words', async () => {
    const { asked, container } = renderApp(<MyContributions />, {
      ...mine(contribution('i1', 'REMOVED')),
      AppealDecision: appealed('Vous avez déjà demandé la révision de cette décision.'),
    })
    await ask()
    await send()
    const area = screen.getByLabelText(label)
    expect(area).toHaveAccessibleDescription(/Écrivez vos raisons/)
    expect(area).toHaveFocus()
    expect(asked.map(({ name }) => name)).not.toContain('AppealDecision')
    await userEvent.type(area, 'Encore.')
    await send()
    await waitFor(() => expect(area).toHaveAccessibleDescription(/déjà demandé la révision/))
    expect(area).toBeInvalid()
    expect(area).toHaveValue('Encore.')
    expect(await faultsOf(container)).toEqual([])
  })

  test('open the request that an address points to', async () => {
    renderApp(<MyContributions />, mine(contribution('i1', 'HIDDEN')), { path: '/ma-page#revision-i1' })
    expect(await screen.findByLabelText(label)).toBeVisible()
    expect(document.getElementById('revision-i1')).toHaveFocus()
  })

  test('give the rule, its text, the reasons and the last day to contest a decision', async () => {
    const { container } = renderApp(
      <MyContributions />,
      mine(
        contribution('i1', 'HIDDEN', { decisions: [decision('d1', 'HIDDEN', { appealBy: '2027-05-05' })] }),
      ),
    )
    expect(await screen.findByText('Texte masqué')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Respecter les personnes' })).toHaveAttribute(
      'href',
      '/regles-de-conduite',
    )
    expect(screen.getByText(/jamais les personnes/)).toBeInTheDocument()
    expect(screen.getByText('Le texte insulte une conseillère.')).toBeInTheDocument()
    expect(screen.getByText(/au plus tard le 5\smai 2027/)).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })

  test('show a request that waits, and offer no second one', async () => {
    renderApp(
      <MyContributions />,
      mine(
        contribution('i1', 'HIDDEN', {
          decisions: [
            decision('d1', 'HIDDEN', {
              appealedAt: '2026-11-06T15:00:00Z',
              appealText: 'C’était de l’humour.',
            }),
          ],
          can: [{ __typename: 'Permission', action: 'appeal', allowed: false, reason: null }],
        }),
      ),
    )
    expect(
      await screen.findByText(/Vous avez demandé une révision le 6\snovembre 2026. Une autre/),
    ).toBeVisible()
    expect(screen.getByText('C’était de l’humour.')).toBeInTheDocument()
    expect(screen.queryByText(/^Demander une révision/)).toBeNull()
  })

  test('keep, once a text is public again, what was decided, asked and answered', async () => {
    const { container } = renderApp(
      <MyContributions />,
      mine(
        contribution('i1', 'PUBLISHED', {
          ratingMode: 'STARS',
          supports: 2,
          stars: [0, 0, 0, 1, 1],
          decisions: [
            decision('d1', 'HIDDEN', { appealedAt: '2026-11-06T15:00:00Z', appealText: 'Relisez.' }),
            decision('d2', 'RESTORED', { onAppeal: true, ruleTitle: null, ruleText: null }),
          ],
        }),
      ),
    )
    await userEvent.click(await screen.findByText(/^Décisions de modération/))
    expect(
      screen.getByText(/^Vous avez demandé une révision le 6\snovembre 2026. Votre demande/),
    ).toBeVisible()
    expect(screen.getByText(/^Révision\s: texte de nouveau public/)).toBeVisible()
    expect(screen.getByText(/4,5 sur 5, 2 notes/)).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })
})
