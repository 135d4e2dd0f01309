import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Disclosure, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import { PlainText } from '../../kit/PlainText.tsx'
import { Rating } from '../../kit/Rating.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './ideas.module.css'

const SimilarDocument = graphql(`
  query SimilarIdeas($toolId: ID!, $text: String!) {
    similarIdeas(toolId: $toolId, text: $text, first: 3) {
      id
      title
      body
      language
      ...Rating
    }
  }
`)

const pause = 400

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Helps find the same idea while writing; never stands in the way. Said once, not at each key. */
export function SimilarIdeas({ toolId, title, body }: { toolId: string; title: string; body: string }) {
  const { t } = useWords()
  const announce = useAnnounce()
  const told = useRef(false)
  const [different, setDifferent] = useState<readonly string[]>([])
  const text = useSettled(`${title} ${body}`.trim().slice(0, 300))
  const { data, previousData } = useQuery(SimilarDocument, {
    variables: { toolId, text },
    skip: text.length < 4,
  })
  const ideas = ((data ?? previousData)?.similarIdeas ?? []).filter(({ id }) => !different.includes(id))
  const count = text.length < 4 ? 0 : ideas.length
  useEffect(() => {
    if (count === 0 || told.current) return
    told.current = true
    announce(t('propose.similar.announce', { count }))
  }, [count, announce, t])
  if (count === 0) return null
  return (
    <section aria-labelledby="semblables" className={styles.similar}>
      <h3 id="semblables" className={styles.similarTitle}>
        {t('propose.similar.title', { count })}
      </h3>
      <p>{t('propose.similar.text')}</p>
      <ul className={styles.similarList}>
        {ideas.map((idea) => (
          <li key={idea.id} className={styles.similarItem}>
            <Disclosure
              summary={
                <span lang={idea.language}>
                  <span className="visually-hidden">{t('propose.similar.read')} </span>
                  {idea.title}
                </span>
              }
            >
              <PlainText text={idea.body} lang={idea.language} />
            </Disclosure>
            <div className={styles.similarActions}>
              <Rating idea={idea} />
              <Button variant="quiet" size="compact" onClick={() => setDifferent([...different, idea.id])}>
                {t('propose.similar.different')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
