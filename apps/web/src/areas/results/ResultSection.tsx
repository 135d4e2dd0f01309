import type { FragmentType } from '@participe/schema'
import { Grid } from '@participe/ui'
import { InitiativeCard } from '../../kit/InitiativeCard.tsx'
import type { InitiativeCardFragment } from '../../kit/InitiativeCard.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './results.module.css'

export interface ResultSectionProps {
  id: string
  title: string
  lead: string
  initiatives: ({ id: string } & FragmentType<typeof InitiativeCardFragment>)[]
}

export function ResultSection({ id, title, lead, initiatives }: ResultSectionProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {initiatives.length === 0 ? (
        <p>{t('results.none')}</p>
      ) : (
        <Grid as="ul" cell="20rem">
          {initiatives.map((initiative) => (
            <InitiativeCard key={initiative.id} as="li" initiative={initiative} />
          ))}
        </Grid>
      )}
    </section>
  )
}
