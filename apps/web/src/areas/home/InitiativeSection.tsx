import type { FragmentType } from '@participe/schema'
import { Container, Grid, Icon, Link } from '@participe/ui'
import { InitiativeCard } from '../../kit/InitiativeCard.tsx'
import type { InitiativeCardFragment } from '../../kit/InitiativeCard.tsx'
import styles from './home.module.css'

export interface InitiativeSectionProps {
  id: string
  title: string
  lead?: string
  initiatives: ({ id: string } & FragmentType<typeof InitiativeCardFragment>)[]
  more: { label: string; href: string }
}

export function InitiativeSection({ id, title, lead, initiatives, more }: InitiativeSectionProps) {
  if (initiatives.length === 0) return null
  return (
    <Container as="section">
      <div className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <Link href={more.href} className={styles.more}>
          {more.label} <Icon name="arrow" size="1em" />
        </Link>
      </div>
      <Grid as="ul" cell="20rem">
        {initiatives.map((initiative) => (
          <InitiativeCard key={initiative.id} as="li" initiative={initiative} />
        ))}
      </Grid>
    </Container>
  )
}
