import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useCallback, useEffect, useRef, useState } from 'react'

const DraftDocument = graphql(`
  query IdeaDraft($toolId: ID!) {
    draft(toolId: $toolId) {
      toolId
      content
      updatedAt
    }
  }
`)

const SaveDraftDocument = graphql(`
  mutation SaveIdeaDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        toolId
        updatedAt
      }
      problems {
        message
      }
    }
  }
`)

export type DraftState = 'idle' | 'saving' | 'saved' | 'waiting'

const pause = 1000
const patience = 8000

/** What the session was writing here, once: it fills the form when the page opens. */
export function useKeptDraft(toolId: string) {
  const { data, error } = useQuery(DraftDocument, { variables: { toolId }, fetchPolicy: 'network-only' })
  return { known: !!data || !!error, content: data?.draft?.content }
}

/** Keeps what is written with the session, never in the browser (P-32); tries again until it is kept. */
export function useDraftSaving(toolId: string) {
  const [save] = useMutation(SaveDraftDocument)
  const [state, setState] = useState<DraftState>('idle')
  const latest = useRef<unknown>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(async () => {
    clearTimeout(timer.current)
    const content = latest.current
    if (content === undefined) return
    setState('saving')
    try {
      const { data } = await save({ variables: { input: { toolId, content } } })
      const kept = data?.saveDraft.problems.length === 0
      if (latest.current === content) {
        latest.current = undefined
        setState(kept ? 'saved' : 'idle')
      }
    } catch {
      setState('waiting')
      timer.current = setTimeout(() => void send(), patience)
    }
  }, [save, toolId])

  useEffect(() => {
    const back = () => void send()
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('online', back)
      void send()
    }
  }, [send])

  const keep = useCallback(
    (content: unknown) => {
      latest.current = content
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), pause)
    },
    [send],
  )

  const forget = useCallback(() => {
    latest.current = undefined
    clearTimeout(timer.current)
  }, [])

  return { state, keep, forget }
}
