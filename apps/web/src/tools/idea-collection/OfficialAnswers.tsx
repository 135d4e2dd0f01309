import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { OutcomeBadge } from '../../kit/OutcomeBadge.tsx'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './ideas.module.css'

const OfficialAnswersFragment = graphql(`
  fragment OfficialAnswers on Idea {
    organizationName
    answers {
      id
      at
      state
      text
      language
      organizationName
    }
  }
`)

/** All of them stay public, oldest first. */
export function OfficialAnswers(props: { idea: FragmentType<typeof OfficialAnswersFragment> }) {
  const { answers, organizationName } = getFragmentData(OfficialAnswersFragment, props.idea)
  const { t, date } = useWords()
  if (answers.length === 0)
    return (
      <p>
        {t('idea.noAnswer')} <span lang="fr">{organizationName}</span>.
      </p>
    )
  return (
    <ol className={styles.answers}>
      {answers.map((answer) => (
        <li key={answer.id} className={styles.answer}>
          <p className={styles.answerHead}>
            <OutcomeBadge state={answer.state} />
            <strong lang="fr">{answer.organizationName}</strong>
            <time dateTime={answer.at}>{date(answer.at)}</time>
          </p>
          <PlainText text={answer.text} lang={answer.language} />
        </li>
      ))}
    </ol>
  )
}
