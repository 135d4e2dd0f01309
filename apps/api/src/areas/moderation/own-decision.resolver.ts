import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { OWN } from '../../access/rules.ts'
import { Permission } from '../../access/shared.types.ts'
import { type ContributionStatus, mayWithdraw } from '../../kit/contributions/index.ts'
import { MyContribution } from '../../kit/kit.types.ts'
import { mayAppeal } from './moderation.access.ts'
import { MyDecision } from './moderation.types.ts'
import { appealBy, type OwnDecision, ownDecisions } from './own-decision.ts'
import type { ReviewAction } from './verdict.ts'

/** As the statement of one's own contributions gives them. */
interface DecisionRow {
  id: string
  action: ReviewAction
  rule: string | null
  explanation: string
  at: string
  appealText: string | null
  appealedAt: string | null
  onAppeal: boolean
}

interface ContributionNode {
  participantId: string
  organizationId: string
  status: ContributionStatus
  outcome: string | null
  moderation: readonly DecisionRow[]
}

const decisionOf = (row: DecisionRow): OwnDecision => ({
  ...row,
  at: new Date(row.at),
  appealedAt: row.appealedAt ? new Date(row.appealedAt) : null,
})

/** What moderation decided about one's own contribution, and whether one may contest it. */
@Resolver(() => MyContribution)
export class OwnDecisionsResolver {
  @Access(OWN)
  @FieldResolver(() => [MyDecision], {
    description:
      'What moderation decided about it, oldest first; without what changed nothing for its author.',
  })
  decisions(@Root() { moderation, participantId }: ContributionNode, @Ctx() { messages, language }: Context) {
    return ownDecisions(moderation.map(decisionOf)).map((decision) => ({
      ...decision,
      participantId,
      ruleTitle: decision.rule && messages(language, `conduct.${decision.rule}.title`),
      ruleText: decision.rule && messages(language, `conduct.${decision.rule}.text`),
      appealBy: appealBy(decision),
    }))
  }

  @Access(OWN)
  @FieldResolver(() => [Permission], { description: 'What the viewer may do: appeal, withdraw.' })
  can(@Root() contribution: ContributionNode, @Ctx() { actor, now }: Context) {
    const subject = { ...contribution, authorId: contribution.participantId }
    const last = contribution.moderation.at(-1)
    return permissions({
      appeal: mayAppeal(actor, subject, last ? decisionOf(last) : null, now),
      withdraw: mayWithdraw(actor, subject),
    })
  }
}
