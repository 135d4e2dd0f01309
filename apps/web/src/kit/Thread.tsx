import { useQuery } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { EmptyState, Loading, MoreButton, StatusBadge } from '@participe/ui'
import { useRef, useState } from 'react'
import { Failure } from '../platform/Failure.tsx'
import { useWords } from '../platform/useWords.ts'
import { CommentActions, replyButtonId } from './CommentActions.tsx'
import type { CommentActionsProps } from './CommentActions.tsx'
import { CommentForm } from './CommentForm.tsx'
import { joined } from './connection.ts'
import styles from './contribution.module.css'
import { PlainText } from './PlainText.tsx'
import { useMore } from './useMore.ts'

const CommentFragment = graphql(`
  fragment CommentParts on Comment {
    id
    authorName
    body
    createdAt
    edited
    language
    mine
    official
    can {
      action
      allowed
    }
  }
`)

const ThreadDocument = graphql(`
  query Thread($subjectId: ID!, $after: String) {
    comments(subjectId: $subjectId, after: $after, first: 20) {
      edges {
        node {
          id
          authorName
          ...CommentParts
          replies {
            id
            ...CommentParts
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

interface CommentProps {
  comment: FragmentType<typeof CommentFragment>
  reply?: CommentActionsProps['reply']
  onWithdrawn: () => void
}

function Comment({ reply, onWithdrawn, ...props }: CommentProps) {
  const comment = getFragmentData(CommentFragment, props.comment)
  const { t, dateTime } = useWords()
  return (
    <div className={comment.official ? styles.official : undefined}>
      <p className={styles.commentHead}>
        <strong dir="auto">
          {comment.mine ? t('kit.byMe', { name: comment.authorName }) : comment.authorName}
        </strong>
        {comment.official && <StatusBadge tone="info">{t('kit.comment.official')}</StatusBadge>}
        <time dateTime={comment.createdAt}>{dateTime(comment.createdAt)}</time>
        {comment.edited && <span>{t('kit.edited')}</span>}
      </p>
      <PlainText text={comment.body} lang={comment.language} />
      <CommentActions comment={comment} reply={reply} onWithdrawn={onWithdrawn} />
    </div>
  )
}

export interface ThreadProps {
  subjectId: string
  open: boolean
  count: number
  /** A comment came or went: whoever shows their number reads it again. */
  onChanged?: () => void
}

/** Comments, oldest first, each with its answers: two levels, no more. */
export function Thread({ subjectId, open, count, onChanged }: ThreadProps) {
  const { t } = useWords()
  const comments = useRef<HTMLUListElement>(null)
  const [replyingTo, setReplyingTo] = useState<string>()
  const { data, error, refetch, fetchMore } = useQuery(ThreadDocument, { variables: { subjectId } })
  const list = data?.comments
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          comments: joined(before.comments, fetchMoreResult.comments),
        }),
      }),
    t('kit.moreFailed'),
  )
  const sent = async () => {
    setReplyingTo(undefined)
    onChanged?.()
    await refetch()
  }
  /** What was pressed is gone with its comment: the list takes the focus, so that nobody is sent to the top. */
  const withdrawn = () => {
    onChanged?.()
    void refetch()
      .catch(() => undefined)
      .then(() => comments.current?.focus())
  }
  if (error && !list) return <Failure error={error} headingLevel={3} onRetry={() => void refetch()} />
  if (!list) return <Loading />
  return (
    <>
      {list.edges.length === 0 && !open && <EmptyState headingLevel={3} title={t('kit.comment.none')} />}
      <ul ref={comments} tabIndex={-1} aria-label={t('kit.comment.list')} className={styles.comments}>
        {list.edges.map(({ node }) => (
          <li key={node.id}>
            <Comment
              comment={node}
              onWithdrawn={withdrawn}
              reply={
                open
                  ? {
                      open: replyingTo === node.id,
                      onPress: () => setReplyingTo(replyingTo === node.id ? undefined : node.id),
                    }
                  : undefined
              }
            />
            {node.replies.length > 0 && (
              <ul className={styles.replies}>
                {node.replies.map((reply) => (
                  <li key={reply.id}>
                    <Comment comment={reply} onWithdrawn={withdrawn} />
                  </li>
                ))}
              </ul>
            )}
            {replyingTo === node.id && (
              <CommentForm
                subjectId={subjectId}
                parentId={node.id}
                label={t('kit.comment.replyLabel', { name: node.authorName })}
                focus
                onSent={sent}
                onCancel={() => {
                  setReplyingTo(undefined)
                  document.getElementById(replyButtonId(node.id))?.focus()
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {list.pageInfo.hasNextPage && (
        <MoreButton shown={list.edges.length} hasMore pending={pending} onMore={more} />
      )}
      {open && <CommentForm subjectId={subjectId} label={t('kit.comment.label', { count })} onSent={sent} />}
    </>
  )
}
