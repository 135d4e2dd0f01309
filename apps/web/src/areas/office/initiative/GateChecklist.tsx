import { Icon, Link, StatusBadge } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'

export interface GateEntry {
  code: string
  path: string
  blocking: boolean
  message: string
}

export interface GateChecklistProps {
  items: readonly GateEntry[]
  /** Where the field of an entry is, and its name. */
  hrefOf: (item: GateEntry) => string
  nameOf: (item: GateEntry) => string
}

function Entries({ items, hrefOf, nameOf }: GateChecklistProps) {
  return (
    <ul className={styles.checklist}>
      {items.map((item) => (
        <li key={`${item.path}:${item.code}`} className={item.blocking ? styles.blocking : styles.advice}>
          <Icon name={item.blocking ? 'crossOctagon' : 'alert'} />
          <span>
            <Link href={hrefOf(item)}>{nameOf(item)}</Link>
            <br />
            {item.message}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What stands between a draft and its publication, in words; each line leads to its field. */
export function GateChecklist({ items, ...rest }: GateChecklistProps) {
  const { t } = useWords()
  const blocking = items.filter((item) => item.blocking)
  const advice = items.filter((item) => !item.blocking)
  return (
    <>
      {blocking.length === 0 ? (
        <p>
          <StatusBadge tone="success">{t('office.gate.ready')}</StatusBadge>
        </p>
      ) : (
        <section aria-labelledby="gate-blocking" className={styles.form}>
          <h3 id="gate-blocking" className={styles.title}>
            {t('office.gate.blocking', { count: blocking.length })}
          </h3>
          <Entries items={blocking} {...rest} />
        </section>
      )}
      {advice.length > 0 && (
        <section aria-labelledby="gate-advice" className={styles.form}>
          <h3 id="gate-advice" className={styles.title}>
            {t('office.gate.advice')}
          </h3>
          <Entries items={advice} {...rest} />
        </section>
      )}
    </>
  )
}
