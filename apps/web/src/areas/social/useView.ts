import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { View } from './view.ts'
import { readView, writeView } from './view.ts'

/** The view that the address holds. The same one asked twice, as fast typing in a list does, is one step of the history. */
export function useView() {
  const [parameters, setParameters] = useSearchParams()
  const asked = useRef('')
  useEffect(() => {
    asked.current = parameters.toString()
  }, [parameters])
  const change = (next: View) => {
    const wanted = writeView(next)
    if (wanted.toString() === asked.current) return
    asked.current = wanted.toString()
    setParameters(wanted)
  }
  return { view: readView(parameters), change, clear: () => setParameters({}) }
}
