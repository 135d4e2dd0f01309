import { useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import type { Problem } from '../kit/problems.ts'

/** One press, one mutation: what went wrong stays on the screen, what went well is said. */
export function useAction(done: string) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [problems, setProblems] = useState<readonly string[]>([])
  const [pending, setPending] = useState(false)
  const run = async (mutation: () => Promise<readonly Problem[] | undefined>): Promise<boolean> => {
    setPending(true)
    setProblems([])
    try {
      const found = (await mutation()) ?? []
      setProblems(found.map(({ message }) => message))
      if (found.length === 0) announce(done)
      return found.length === 0
    } catch {
      setProblems([t('kit.unexpected')])
      return false
    } finally {
      setPending(false)
    }
  }
  return { run, pending, problems }
}
