import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Disclosure, Link } from '@participe/ui'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'

const DecisionsFragment = graphql(`
  fragment MyDecisions on MyContribution {
    id
    status
    decisions {
      id
      outcome
      at
      ruleTitle
      ruleText
      explanation
      onAppeal
      appealBy
      appealedAt
      appealText
    }
  }
`)

type Decision = NonNullable<ReturnType<typeof useDecisions>>['decisions'][number]

const useDecisions = (contribution: FragmentType<typeof DecisionsFragment>) =>
  getFragmentData(DecisionsFragment, contribution)

function Rule({ title, text }: { title: string; text: string | null | undefined }) {
  const { t, path } = useWords()
  return (
    <p>
      {t('me.decision.rule')} <Link href={path('rules')}>{title}</Link>
      {text && (
        <>
          <br />
          {text}
        </>
      )}
    </p>
  )
}

/** What was decided, under which rule and why; then what the person asked, and whether it was answered. */
function DecisionLine({ decision, answered }: { decision: Decision; answered: boolean }) {
  const { t, date } = useWords()
  return (
    <li className={styles.decision}>
      <p>
        <strong>{t(`me.decision.${decision.outcome}`)}</strong>{' '}
        <time dateTime={decision.at} className={styles.when}>
          {date(decision.at)}
        </time>
      </p>
      {decision.ruleTitle && <Rule title={decision.ruleTitle} text={decision.ruleText} />}
      {decision.explanation && (
        <div>
          <p>{t('me.decision.reasons')}</p>
          <PlainText text={decision.explanation} className={styles.quote} />
        </div>
      )}
      <p className={styles.when}>{t(decision.onAppeal ? 'me.decision.byOther' : 'me.decision.byPerson')}</p>
      {decision.appealBy && <p>{t('me.decision.appealBy', { date: date(decision.appealBy, 'article') })}</p>}
      {decision.appealedAt && (
        <div>
          <p>
            {t(answered ? 'me.decision.asked' : 'me.decision.waiting', {
              date: date(decision.appealedAt, 'article'),
            })}
          </p>
          {decision.appealText && <PlainText text={decision.appealText} className={styles.quote} />}
        </div>
      )}
    </li>
  )
}

/** What moderation decided about a contribution, oldest first; folded once the text is public again. */
export function Decisions(props: {
  contribution: FragmentType<typeof DecisionsFragment>
  /** Tells this history from the others of the page. */
  title: string
}) {
  const { decisions, status } = useDecisions(props.contribution)
  const { t } = useWords()
  if (decisions.length === 0 || status === 'WITHDRAWN') return null
  const list = (
    <ol className={styles.decisions}>
      {decisions.map((decision, index) => (
        <DecisionLine
          key={decision.id}
          decision={decision}
          answered={decisions.slice(index + 1).some(({ onAppeal }) => onAppeal)}
        />
      ))}
    </ol>
  )
  if (status !== 'PUBLISHED') return list
  return (
    <div className={styles.review}>
      <Disclosure
        summary={
          <>
            {t('me.decision.history', { count: decisions.length })}
            <span className="visually-hidden"> {t('me.decision.which', { title: props.title })}</span>
          </>
        }
      >
        {list}
      </Disclosure>
    </div>
  )
}
