import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Card } from '@participe/ui'
import type { ReactNode } from 'react'
import { useWords } from '../platform/useWords.ts'
import { InitiativeStatusBadge } from './InitiativeStatusBadge.tsx'
import styles from './kit.module.css'
import { NextDate } from './NextDate.tsx'

export const InitiativeCardFragment = graphql(`
  fragment InitiativeCard on Initiative {
    id
    slug
    title
    summary
    status
    hasEnglish
    participantCount
    organization {
      id
      name
    }
    ...NextDate
  }
`)

export interface InitiativeCardProps {
  initiative: FragmentType<typeof InitiativeCardFragment>
  headingLevel?: 2 | 3
  as?: 'article' | 'li'
  /** Under the summary: why a search found it. */
  more?: ReactNode
}

export function InitiativeCard({ headingLevel = 3, as, more, ...props }: InitiativeCardProps) {
  const initiative = getFragmentData(InitiativeCardFragment, props.initiative)
  const { t, path, language } = useWords()
  const lang = language === 'en' && !initiative.hasEnglish ? 'fr' : undefined
  const page = initiative.status === 'ANSWERED' ? 'report' : 'initiative'
  return (
    <Card
      as={as}
      headingLevel={headingLevel}
      title={initiative.title}
      lang={lang}
      href={path(page, { slug: initiative.slug })}
      eyebrow={<InitiativeStatusBadge status={initiative.status} />}
      meta={<span lang="fr">{initiative.organization.name}</span>}
      footer={
        <div className={styles.cardFooter}>
          <NextDate initiative={initiative} />
          {initiative.participantCount > 0 && (
            <span>{t('kit.participants', { count: initiative.participantCount })}</span>
          )}
        </div>
      }
    >
      <p lang={lang} className={styles.summary}>
        {initiative.summary}
      </p>
      {more}
    </Card>
  )
}
