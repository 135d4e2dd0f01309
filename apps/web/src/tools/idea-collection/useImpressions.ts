import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useCallback, useEffect, useRef } from 'react'

const ImpressionsDocument = graphql(`
  mutation RecordImpressions($input: RecordImpressionsInput!) {
    recordImpressions(input: $input) {
      recorded
    }
  }
`)

const everyMilliseconds = 5000

/** Ideas of which half was on the screen, sent in batches. Once per idea and visit; a failure is of no matter. */
export function useImpressions(toolId: string): (element: HTMLElement | null, id: string) => void {
  const [record] = useMutation(ImpressionsDocument)
  const noted = useRef(new Set<string>())
  const waiting = useRef(new Set<string>())
  const ids = useRef(new WeakMap<Element, string>())
  const watcher = useRef<IntersectionObserver | null>(null)

  const watch = useCallback(() => {
    if (watcher.current || typeof IntersectionObserver === 'undefined') return watcher.current
    watcher.current = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const id = ids.current.get(entry.target)
          if (!entry.isIntersecting || !id || noted.current.has(id)) continue
          noted.current.add(id)
          waiting.current.add(id)
        }
      },
      { threshold: 0.5 },
    )
    return watcher.current
  }, [])

  useEffect(() => {
    const send = () => {
      const ideaIds = [...waiting.current].slice(0, 100)
      if (ideaIds.length === 0) return
      for (const id of ideaIds) waiting.current.delete(id)
      record({ variables: { input: { toolId, ideaIds } } }).catch(() => undefined)
    }
    const timer = setInterval(send, everyMilliseconds)
    return () => {
      clearInterval(timer)
      send()
      watcher.current?.disconnect()
      watcher.current = null
    }
  }, [record, toolId])

  return useCallback(
    (element, id) => {
      if (!element || ids.current.has(element)) return
      ids.current.set(element, id)
      watch()?.observe(element)
    },
    [watch],
  )
}
