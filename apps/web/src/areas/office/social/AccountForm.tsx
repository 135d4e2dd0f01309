import { useMutation } from '@apollo/client/react'
import type {
  SocialAccountContentInput,
  SocialNetwork,
  SocialProof,
} from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, Select, TextField, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { networks } from '../../social/view.ts'
import styles from '../kit/office.module.css'
import { formProblems, noProblems } from '../kit/problems.ts'
import type { Problem } from '../kit/problems.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { AddSocialAccountDocument, UpdateSocialAccountDocument } from './documents.ts'

export interface AccountFormProps {
  /** The account to correct; null for a new one. */
  account: { id: string; revision: number; content: SocialAccountContentInput } | null
  organizations: readonly { slug: string; name: string }[]
  themes: readonly { key: string; name: string }[]
  onClose: () => void
  onSaved: () => void
}

const proofs: SocialProof[] = ['LINKED_FROM_WEBSITE', 'OWN_DOMAIN', 'VERIFIED_LINK', 'DECLARED_BY_STAFF']
const readable: SocialNetwork[] = ['WEBSITE_FEED', 'MASTODON', 'BLUESKY', 'YOUTUBE', 'FLICKR']
const empty: SocialAccountContentInput = {
  network: 'WEBSITE_FEED',
  name: '',
  url: '',
  feedUrl: '',
  language: 'fr',
  theme: '',
  responsible: '',
  verifiedHow: null,
}

function useSaving({ account, onSaved }: AccountFormProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [add, adding] = useMutation(AddSocialAccountDocument)
  const [update, updating] = useMutation(UpdateSocialAccountDocument)
  const [problems, setProblems] = useState(noProblems)
  const show = (found: readonly Problem[]) =>
    setProblems(
      formProblems(
        found.map((one) => ({ ...one, path: one.path && `account-${one.path}` })),
        () => false,
      ),
    )
  const save = async (organization: string, values: SocialAccountContentInput) => {
    const content = { ...values, feedUrl: values.feedUrl || null, theme: values.theme || null }
    try {
      const found = account
        ? (await update({ variables: { input: { id: account.id, revision: account.revision, content } } }))
            .data?.updateSocialAccount.problems
        : (await add({ variables: { input: { organization, content } } })).data?.addSocialAccount.problems
      if (found?.length) return show(found)
      announce(t('office.social.form.saved'))
      onSaved()
    } catch {
      show([{ code: '', path: '', message: t('kit.unexpected') }])
    }
  }
  return { save, problems, loading: adding.loading || updating.loading }
}

/** What staff say of an account; the API says what is wrong with it, beside each field. */
export function AccountForm(props: AccountFormProps) {
  const { account, organizations, themes, onClose } = props
  const { t } = useWords()
  const { save, problems, loading } = useSaving(props)
  const [first] = useState(account?.content ?? empty)
  const [values, setValues] = useState(first)
  const [slug, setSlug] = useState(organizations[0]?.slug ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const change = (part: Partial<SocialAccountContentInput>) => setValues((before) => ({ ...before, ...part }))
  const { errors } = problems
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!loading) void save(slug, values)
  }
  const linkOnly = !readable.includes(values.network)
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-labelledby="account-form">
      <h2 id="account-form" ref={heading} tabIndex={-1} className={styles.title}>
        {t(account ? 'office.social.form.edit' : 'office.social.form.add')}
      </h2>
      <ErrorSummary errors={problems.summary} headingLevel={3} />
      {!account && organizations.length > 1 && (
        <Select
          id="account-organization"
          label={t('office.social.form.organization')}
          required
          width="full"
          value={slug}
          options={organizations.map((one) => ({ value: one.slug, label: one.name }))}
          onChange={(event) => setSlug(event.target.value)}
        />
      )}
      <Select
        id="account-network"
        label={t('office.social.form.network')}
        required
        value={values.network}
        error={errors['account-network']}
        options={networks.map((value) => ({ value, label: t(`kit.network.${value}`) }))}
        onChange={(event) =>
          change({ network: networks.find((one) => one === event.target.value) ?? 'WEBSITE_FEED' })
        }
      />
      <TextField
        id="account-name"
        label={t('office.social.form.name')}
        hint={t('office.social.form.nameHint')}
        required
        width="wide"
        maxLength={120}
        value={values.name}
        error={errors['account-name']}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        id="account-url"
        type="url"
        inputMode="url"
        label={t('office.social.form.url')}
        required
        width="full"
        value={values.url}
        error={errors['account-url']}
        onChange={(event) => change({ url: event.target.value })}
      />
      <TextField
        id="account-feedUrl"
        type="url"
        inputMode="url"
        label={t('office.social.form.feedUrl')}
        hint={t(linkOnly ? 'office.social.form.linkOnlyHint' : 'office.social.form.feedHint')}
        width="full"
        value={values.feedUrl ?? ''}
        error={errors['account-feedUrl']}
        onChange={(event) => change({ feedUrl: event.target.value })}
      />
      <Select
        id="account-language"
        label={t('office.social.form.language')}
        required
        value={values.language}
        error={errors['account-language']}
        options={['fr', 'en'].map((value) => ({ value, label: t(`office.social.form.language.${value}`) }))}
        onChange={(event) => change({ language: event.target.value })}
      />
      <Select
        id="account-theme"
        label={t('office.social.form.theme')}
        width="wide"
        emptyLabel={t('office.social.form.noTheme')}
        value={values.theme ?? ''}
        error={errors['account-theme']}
        options={themes.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(event) => change({ theme: event.target.value })}
      />
      <TextField
        id="account-responsible"
        label={t('office.social.form.responsible')}
        hint={t('office.social.form.responsibleHint')}
        width="wide"
        maxLength={120}
        value={values.responsible ?? ''}
        error={errors['account-responsible']}
        onChange={(event) => change({ responsible: event.target.value })}
      />
      <Select
        id="account-verifiedHow"
        label={t('office.social.form.proof')}
        width="wide"
        emptyLabel={t('office.social.form.noProof')}
        value={values.verifiedHow ?? ''}
        error={errors['account-verifiedHow']}
        options={proofs.map((value) => ({ value, label: t(`office.social.form.proof.${value}`) }))}
        onChange={(event) =>
          change({ verifiedHow: proofs.find((one) => one === event.target.value) ?? null })
        }
      />
      <Cluster>
        <Button type="submit" pending={loading}>
          {t('office.social.form.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('office.cancel')}
        </Button>
      </Cluster>
      <UnsavedGuard unsaved={JSON.stringify(values) !== JSON.stringify(first) && !loading} />
    </form>
  )
}
