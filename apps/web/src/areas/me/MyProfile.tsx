import { useApolloClient, useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, RadioGroup, Stack, TextField, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { forgetOtherLanguage } from '../../platform/apollo.ts'
import type { Viewer } from '../../platform/session.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'

const UpdateProfileDocument = graphql(`
  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {
    updateMyProfile(input: $input) {
      viewer {
        participantId
        publicName
        language
      }
      problems {
        path
        message
      }
    }
  }
`)

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      viewer {
        participantId
      }
    }
  }
`)

export function MyProfile({ viewer }: { viewer: Viewer }) {
  const { t, path, language } = useWords()
  const client = useApolloClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [name, setName] = useState(viewer.publicName)
  const [service, setService] = useState(viewer.language)
  const [problem, setProblem] = useState<string>()
  const [update, { loading }] = useMutation(UpdateProfileDocument)
  const [leave, { loading: leaving }] = useMutation(SignOutDocument)

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setProblem(undefined)
    try {
      const { data } = await update({ variables: { input: { publicName: name.trim(), language: service } } })
      const [first] = data?.updateMyProfile.problems ?? []
      if (first) setProblem(first.message)
      else announce(t('me.profile.saved'))
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }
  const signOut = async () => {
    try {
      await leave()
      forgetOtherLanguage(language)
      await navigate(path('home'))
      await client.resetStore()
      announce(t('me.signedOut'))
    } catch {
      setProblem(t('kit.unexpected'))
    }
  }

  return (
    <section aria-labelledby="profil">
      <h2 id="profil" className={styles.asideTitle}>
        {t('me.profile')}
      </h2>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <p>
            {t('me.profile.email')} <strong className={styles.email}>{viewer.email}</strong>
          </p>
          <TextField
            label={t('me.profile.name')}
            hint={t('me.profile.nameHint')}
            showRequirement={false}
            autoComplete="nickname"
            width="full"
            maxLength={60}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <RadioGroup
            name="langue"
            label={t('me.profile.language')}
            hint={t('me.profile.languageHint')}
            showRequirement={false}
            inRow
            value={service}
            options={[
              { value: 'FR', label: <span lang="fr">Français</span> },
              { value: 'EN', label: <span lang="en">English</span> },
            ]}
            onValueChange={(value) => setService(value === 'EN' ? 'EN' : 'FR')}
          />
          <div className={styles.buttons}>
            <Button type="submit" size="compact" pending={loading}>
              {t('me.profile.save')}
            </Button>
            <Button variant="secondary" size="compact" pending={leaving} onClick={() => void signOut()}>
              {t('me.signOut')}
            </Button>
          </div>
        </Stack>
      </form>
    </section>
  )
}
