import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Card, Icon } from '@participe/ui'
import { useWords } from '../platform/useWords.ts'
import { Byline } from './Byline.tsx'
import styles from './contribution.module.css'
import { OutcomeBadge } from './OutcomeBadge.tsx'
import { Rating } from './Rating.tsx'

const IdeaCardFragment = graphql(`
  fragment IdeaCard on Idea {
    id
    title
    body
    language
    outcome
    comments
    ratingMode
    ...Byline
    ...Rating
  }
`)

export interface IdeaCardProps {
  idea: FragmentType<typeof IdeaCardFragment>
  /** Notes that the card was really seen. */
  seen?: (element: HTMLElement | null, id: string) => void
}

export function IdeaCard({ seen, ...props }: IdeaCardProps) {
  const idea = getFragmentData(IdeaCardFragment, props.idea)
  const { t, path } = useWords()
  return (
    <li ref={(element) => seen?.(element, idea.id)}>
      <Card
        title={idea.title}
        lang={idea.language}
        href={path('idea', { id: idea.id })}
        eyebrow={idea.outcome && <OutcomeBadge state={idea.outcome} />}
        meta={<Byline idea={idea} />}
        footer={idea.ratingMode !== 'NONE' && <Rating idea={idea} />}
      >
        <p lang={idea.language} dir="auto" className={styles.excerpt}>
          {idea.body}
        </p>
        {idea.comments > 0 && (
          <p className={styles.by}>
            <Icon name="chat" /> {t('kit.comments', { count: idea.comments })}
          </p>
        )}
      </Card>
    </li>
  )
}
