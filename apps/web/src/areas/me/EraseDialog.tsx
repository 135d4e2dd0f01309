import { useApolloClient, useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Dialog, EmailField, Stack, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { forgetOtherLanguage } from '../../platform/apollo.ts'
import { useWords } from '../../platform/useWords.ts'

const EraseDocument = graphql(`
  mutation EraseMyData($input: EraseMyDataInput!) {
    eraseMyData(input: $input) {
      erased
      problems {
        message
      }
    }
  }
`)

/** What goes and what stays is said before; the address typed again is the confirmation (A-22, P-18). */
export function EraseDialog({ email, onClose }: { email: string; onClose: () => void }) {
  const { t, path, language } = useWords()
  const client = useApolloClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [erase, { loading }] = useMutation(EraseDocument)
  const confirm = async () => {
    setProblem(undefined)
    try {
      const { data } = await erase({ variables: { input: { email: typed.trim() } } })
      const [first] = data?.eraseMyData.problems ?? []
      if (first) {
        setProblem(first.message)
        return
      }
      onClose()
      forgetOtherLanguage(language)
      await navigate(path('home'))
      await client.resetStore()
      announce(t('me.erase.done'))
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('me.erase.title')}
      actions={
        <>
          <Button variant="danger" pending={loading} onClick={() => void confirm()}>
            {t('me.erase.confirm')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('kit.cancel')}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        <p>{t('me.erase.goes')}</p>
        <p>{t('me.erase.stays')}</p>
        <EmailField
          label={t('me.erase.type', { email })}
          required
          showRequirement={false}
          autoComplete="off"
          width="full"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Stack>
    </Dialog>
  )
}
