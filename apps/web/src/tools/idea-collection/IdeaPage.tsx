import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Breadcrumbs, Container, Loading, Notice, PageHeading } from '@participe/ui'
import { useState } from 'react'
import { useParams } from 'react-router'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { Byline } from '../../kit/Byline.tsx'
import { OutcomeBadge } from '../../kit/OutcomeBadge.tsx'
import { PlainText } from '../../kit/PlainText.tsx'
import { Rating } from '../../kit/Rating.tsx'
import { Thread } from '../../kit/Thread.tsx'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { IdeaActions } from './IdeaActions.tsx'
import styles from './ideas.module.css'
import { OfficialAnswers } from './OfficialAnswers.tsx'
import { Versions } from './Versions.tsx'

const IdeaDocument = graphql(`
  query Idea($id: ID!) {
    idea(id: $id) {
      id
      title
      body
      effect
      language
      status
      outcome
      mine
      comments
      ratingMode
      replyDueOn
      toolId
      initiativeSlug
      initiativeTitle
      initiativeHasEnglish
      initiativeStatus
      can {
        action
        allowed
        reason {
          code
        }
      }
      ...Byline
      ...Rating
      ...OfficialAnswers
      ...IdeaVersions
      ...IdeaActions
    }
  }
`)

export function IdeaPage() {
  const { id = '' } = useParams()
  const { t, path, date } = useWords()
  const [editing, setEditing] = useState(false)
  const { data, error, refetch } = useQuery(IdeaDocument, { variables: { id } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { idea } = data
  if (!idea) return <NotFoundPage />
  const slug = idea.initiativeSlug
  const comment = idea.can.find(({ action }) => action === 'comment')
  const mayComment = !!comment?.allowed || comment?.reason?.code === 'sign-in-first'
  return (
    <Page title={idea.title} description={idea.body.slice(0, 200)} translated={idea.initiativeHasEnglish}>
      <Container>
        <Breadcrumbs
          items={[
            { label: idea.initiativeTitle, href: path('initiative', { slug }) },
            { label: t('ideas.crumb'), href: path('ideas', { slug, toolId: idea.toolId }) },
            { label: idea.title },
          ]}
        />
        <div className={styles.idea}>
          <article className={styles.words}>
            <PageHeading
              lang={idea.language}
              eyebrow={
                <>
                  {idea.outcome && <OutcomeBadge state={idea.outcome} />}
                  <Byline idea={idea} />
                </>
              }
            >
              {idea.title}
            </PageHeading>
            {idea.status !== 'PUBLISHED' && <Notice tone="warning">{t(`idea.status.${idea.status}`)}</Notice>}
            {!editing && (
              <>
                <PlainText text={idea.body} lang={idea.language} className={styles.text} />
                {idea.effect && (
                  <div className={styles.effect}>
                    <p className={styles.label}>{t('idea.effect')}</p>
                    <PlainText text={idea.effect} lang={idea.language} />
                  </div>
                )}
              </>
            )}
            <IdeaActions
              idea={idea}
              editing={editing}
              onEditing={setEditing}
              onChanged={() => void refetch()}
            />
            <Versions idea={idea} />
          </article>
          <div className={styles.side}>
            {idea.status === 'PUBLISHED' && idea.ratingMode !== 'NONE' && (
              <div className={styles.supportBox}>
                <Rating idea={idea} explain />
              </div>
            )}
          </div>
          <section aria-labelledby="reponse" className={styles.follow}>
            <h2 id="reponse">{t('idea.answers')}</h2>
            <OfficialAnswers idea={idea} />
            {!idea.outcome && idea.replyDueOn && (
              <p>{t('idea.due', { date: date(idea.replyDueOn, 'article') })}</p>
            )}
          </section>
          {idea.status === 'PUBLISHED' && (
            <section aria-labelledby="commentaires" className={styles.follow}>
              <h2 id="commentaires">{t('idea.comments', { count: idea.comments })}</h2>
              <Thread
                subjectId={idea.id}
                open={mayComment}
                count={idea.comments}
                onChanged={() => void refetch().catch(() => undefined)}
              />
            </section>
          )}
        </div>
      </Container>
    </Page>
  )
}
