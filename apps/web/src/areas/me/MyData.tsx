import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Alert, Button, Stack } from '@participe/ui'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'

const EraseDialog = lazy(() => import('./EraseDialog.tsx').then((file) => ({ default: file.EraseDialog })))

const ExportDocument = graphql(`
  mutation ExportMyData {
    exportMyData {
      data
      problems {
        message
      }
    }
  }
`)

function download(data: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'participe.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Portability and erasure, by oneself (P-16, P-18). */
export function MyData({ email }: { email: string }) {
  const { t } = useWords()
  const [erasing, setErasing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [exportData, { loading }] = useMutation(ExportDocument)
  const take = async () => {
    setProblem(undefined)
    try {
      const { data } = await exportData()
      const [first] = data?.exportMyData.problems ?? []
      if (first) setProblem(first.message)
      else download(data?.exportMyData.data)
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  return (
    <section aria-labelledby="renseignements">
      <h2 id="renseignements" className={styles.asideTitle}>
        {t('me.data')}
      </h2>
      <Stack gap="sm">
        <p>{t('me.data.text')}</p>
        {problem && <Alert tone="error">{problem}</Alert>}
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            size="compact"
            icon="download"
            pending={loading}
            onClick={() => void take()}
          >
            {t('me.data.export')}
          </Button>
          <Button variant="quiet" size="compact" onClick={() => setErasing(true)}>
            {t('me.data.erase')}
          </Button>
        </div>
      </Stack>
      {erasing && (
        <Suspense fallback={null}>
          <EraseDialog email={email} onClose={() => setErasing(false)} />
        </Suspense>
      )}
    </section>
  )
}
