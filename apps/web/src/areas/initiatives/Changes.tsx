import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Disclosure } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'

const ChangesFragment = graphql(`
  fragment InitiativeChanges on Initiative {
    changes {
      at
      kind
      fields
    }
  }
`)

/** What changed on the page, dated. */
export function Changes(props: { initiative: FragmentType<typeof ChangesFragment> }) {
  const { changes } = getFragmentData(ChangesFragment, props.initiative)
  const { t, has, list, dateTime } = useWords()
  if (changes.length === 0) return null
  const kind = (key: string) => (has(`initiative.change.${key}`) ? key : 'changed')
  const words = (fields: string[]) =>
    list([
      ...new Set(
        fields
          .map((field) => `initiative.field.${field}`)
          .filter(has)
          .map((id) => t(id)),
      ),
    ])
  return (
    <Disclosure
      headingLevel={2}
      summary={t('initiative.changes', { count: changes.length })}
      className={styles.changes}
    >
      <ol className={styles.plain}>
        {changes.map((change) => (
          <li key={`${change.at}${change.kind}`} className={styles.changeLine}>
            <time dateTime={change.at}>{dateTime(change.at)}</time>
            <br />
            {t(`initiative.change.${kind(change.kind)}`)}
            {change.fields.length > 0 && ` ${words(change.fields)}`}
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
