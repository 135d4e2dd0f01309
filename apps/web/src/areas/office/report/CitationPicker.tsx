import { useLazyQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { RatingMode } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, Tag, TextField, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useRatingWords } from '../../../kit/useRatingWords.ts'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import type { Cited } from './report-draft.ts'

export const CitableIdeasDocument = graphql(`
  query CitableIdeas($toolId: ID!, $text: String) {
    ideaCollection(id: $toolId) {
      id
      ideas(first: 10, order: SUPPORTS, text: $text) {
        edges {
          node {
            id
            title
            authorName
            ratingMode
            supports
            opposes
            stars
            points
            language
          }
        }
      }
    }
  }
`)

interface Found extends Cited {
  authorName: string
  ratingMode: RatingMode
  supports: number
  opposes: number
  stars: readonly number[]
  points: number
  language: string
}

function useSearch(collections: readonly string[]) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [load, { loading }] = useLazyQuery(CitableIdeasDocument)
  const [found, setFound] = useState<Found[] | null>(null)
  const [failed, setFailed] = useState(false)
  const search = async (text: string) => {
    setFailed(false)
    const answers = await Promise.all(
      collections.map((toolId) => load({ variables: { toolId, text: text || undefined } })),
    )
    if (answers.some(({ error }) => error)) return setFailed(true)
    const ideas = answers
      .flatMap(({ data }) => data?.ideaCollection?.ideas.edges ?? [])
      .map(({ node: { title, ...node } }) => ({ ...node, name: title }))
    setFound(ideas)
    announce(t('office.report.found', { count: ideas.length }))
  }
  return { found, failed, loading, search }
}

export interface CitationPickerProps {
  id: string
  collections: readonly string[]
  chosen: readonly Cited[]
  onChange: (chosen: readonly Cited[]) => void
}

/** Links a theme to the ideas that fed it: their authors will be told what their words changed (N-11, N-12). */
export function CitationPicker({ id, collections, chosen, onChange }: CitationPickerProps) {
  const { t } = useWords()
  const words = useRatingWords()
  const [text, setText] = useState('')
  const { found, failed, loading, search } = useSearch(collections)
  const cited = (one: Cited) => chosen.some((other) => other.id === one.id)
  const toggle = ({ id: ideaId, name }: Cited) =>
    onChange(
      cited({ id: ideaId, name })
        ? chosen.filter((one) => one.id !== ideaId)
        : [...chosen, { id: ideaId, name }],
    )
  // The search is inside the form of the report: the Enter key searches, it does not save.
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void search(text)
  }
  return (
    <div className={styles.form} role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`}>
        <strong>{t('office.report.cited', { count: chosen.length })}</strong>
      </p>
      {chosen.length > 0 && (
        <Cluster gap="xs">
          {chosen.map((one) => (
            <Tag key={one.id} name={one.name} onRemove={() => toggle(one)}>
              {one.name}
            </Tag>
          ))}
        </Cluster>
      )}
      <Cluster align="end">
        <TextField
          id={id}
          label={t('office.report.citeSearch')}
          showRequirement={false}
          value={text}
          error={failed ? t('kit.moreFailed') : undefined}
          onKeyDown={searchOnEnter}
          onChange={(event) => setText(event.target.value)}
        />
        <Button variant="secondary" icon="search" pending={loading} onClick={() => void search(text)}>
          {t('office.report.citeFind')}
        </Button>
      </Cluster>
      {found?.length === 0 && <p className={styles.quiet}>{t('office.report.found', { count: 0 })}</p>}
      {found && found.length > 0 && (
        <ul className={styles.list}>
          {found.map((idea) => (
            <li key={idea.id} className={styles.line}>
              <div className={styles.row}>
                <span>
                  <span lang={idea.language}>{idea.name}</span>
                  <br />
                  <span className={styles.quiet}>
                    {[
                      idea.authorName,
                      ...(idea.ratingMode === 'NONE' ? [] : [words(idea.ratingMode, idea)]),
                    ].join(' · ')}
                  </span>
                </span>
                <Button
                  variant={cited(idea) ? 'quiet' : 'secondary'}
                  size="compact"
                  icon={cited(idea) ? 'check' : 'plus'}
                  aria-pressed={cited(idea)}
                  aria-label={t('office.named', {
                    action: t(cited(idea) ? 'office.report.isCited' : 'office.report.cite'),
                    name: idea.name,
                  })}
                  onClick={() => toggle(idea)}
                >
                  {t(cited(idea) ? 'office.report.isCited' : 'office.report.cite')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
