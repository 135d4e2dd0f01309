import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ExternalListingContentInput } from '@participe/schema/generated/graphql.ts'
import { Button, CheckboxGroup, Cluster, DateField, ErrorSummary, Select, TextField } from '@participe/ui'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import { dayOf, instantOf } from '../kit/day.ts'
import styles from '../kit/office.module.css'
import { TextPair } from '../kit/TextPair.tsx'
import { emptyText, inputOf, textOf } from '../kit/translations.ts'
import type { Listed } from './Listings.tsx'
import { jurisdictions, kinds, stated } from './words.ts'

export const SaveListingDocument = graphql(`
  mutation SaveExternalListing($input: SaveExternalListingInput!) {
    saveExternalListing(input: $input) {
      problems {
        code
        path
        message
      }
      listing {
        id
        slug
      }
    }
  }
`)

export const ListingChoicesDocument = graphql(`
  query ListingChoices {
    themes {
      id
      key
      name
    }
    regions {
      code
      name
    }
  }
`)

/** The last day that a person reads, from a closing instant that is excluded, and back. */
const lastDayOf = (closesAt: string | null | undefined): string =>
  closesAt ? dayOf(new Date(new Date(closesAt).getTime() - 1).toISOString()) : ''
const endOf = (day: string): string =>
  instantOf(new Date(new Date(`${day}T12:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10), '00:00')

function useListing(listing: Listed | undefined) {
  const [title, setTitle] = useState(textOf(listing?.titleTranslations))
  const [summary, setSummary] = useState(textOf(listing?.summaryTranslations))
  const [reply, setReply] = useState(listing ? textOf(listing.replyTranslations) : emptyText)
  const [themes, setThemes] = useState<string[]>(listing?.themes.map(({ key }) => key) ?? [])
  const [regions, setRegions] = useState<string[]>(listing?.regions.map(({ code }) => code) ?? [])
  return { title, setTitle, summary, setSummary, reply, setReply, themes, setThemes, regions, setRegions }
}

function contentOf(values: FormData, state: ReturnType<typeof useListing>, listing: Listed | undefined) {
  const text = (name: string) => {
    const value = values.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const { title, summary, reply, themes, regions } = state
  return {
    jurisdiction: text('jurisdiction'),
    kind: text('kind'),
    stated: text('stated'),
    holder: text('holder'),
    officialUrl: text('officialUrl'),
    sponsor: text('sponsor'),
    title: inputOf(title),
    summary: inputOf(summary),
    reply: inputOf(reply),
    repliedOn: text('repliedOn') || undefined,
    opensAt: text('opensAt') ? instantOf(text('opensAt'), '00:00') : undefined,
    closesAt: text('closesAt') ? endOf(text('closesAt')) : undefined,
    count: text('count') ? Number(text('count')) : undefined,
    thresholds: listing?.thresholds.map(({ count, effectTranslations }) => ({
      count,
      effect: inputOf(textOf(effectTranslations)),
    })),
    municipality: listing?.municipalityCode ?? undefined,
    themes,
    regions,
  } as ExternalListingContentInput
}

/** The facts of something held elsewhere. Saving them says that they were compared with the official page now. */
export function ListingForm({ listing, onSaved }: { listing?: Listed; onSaved: () => void }) {
  const { t } = useWords()
  const id = useId()
  const state = useListing(listing)
  const { data } = useQuery(ListingChoicesDocument)
  const [save] = useMutation(SaveListingDocument)
  const { run, pending, problems } = useAction(t('office.elsewhere.saved'))
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const content = contentOf(new FormData(event.currentTarget), state, listing)
    const input = { content, ...(listing && { id: listing.id, revision: listing.revision }) }
    if (await run(async () => (await save({ variables: { input } })).data?.saveExternalListing.problems))
      onSaved()
  }
  const field = (name: string) => ({ id: `${id}-${name}`, name, label: t(`office.elsewhere.field.${name}`) })
  const words = (values: readonly string[], kind: string) =>
    values.map((value) => ({ value, label: t(`office.elsewhere.${kind}.${value}`) }))
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.panel}>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <Select {...field('kind')} required defaultValue={listing?.kind} options={words(kinds, 'kind')} />
      <Select
        {...field('jurisdiction')}
        required
        defaultValue={listing?.jurisdiction}
        options={words(jurisdictions, 'jurisdiction')}
      />
      <TextField {...field('holder')} required lang="fr" maxLength={200} defaultValue={listing?.holder} />
      <TextField
        {...field('officialUrl')}
        type="url"
        required
        maxLength={500}
        defaultValue={listing?.officialUrl}
      />
      <TextPair
        name={`${id}-title`}
        label={t('office.elsewhere.field.title')}
        required
        english
        rows={2}
        limit={200}
        value={state.title}
        onChange={state.setTitle}
      />
      <TextPair
        name={`${id}-summary`}
        label={t('office.elsewhere.field.summary')}
        english
        limit={1000}
        value={state.summary}
        onChange={state.setSummary}
      />
      <TextField {...field('sponsor')} maxLength={200} defaultValue={listing?.sponsor} />
      <DateField {...field('opensAt')} defaultValue={dayOf(listing?.opensAt)} />
      <DateField {...field('closesAt')} defaultValue={lastDayOf(listing?.closesAt)} />
      <Select
        {...field('stated')}
        required
        defaultValue={listing?.stated}
        options={words(stated, 'stated')}
      />
      <TextField
        {...field('count')}
        inputMode="numeric"
        pattern="[0-9]*"
        defaultValue={listing?.count ?? ''}
      />
      <TextPair
        name={`${id}-reply`}
        label={t('office.elsewhere.field.reply')}
        english
        limit={5000}
        value={state.reply}
        onChange={state.setReply}
      />
      <DateField {...field('repliedOn')} defaultValue={listing?.repliedOn ?? ''} />
      <CheckboxGroup
        id={`${id}-themes`}
        name="themes"
        label={t('office.elsewhere.field.themes')}
        options={(data?.themes ?? []).map(({ key, name }) => ({ value: key, label: name }))}
        values={state.themes}
        onValuesChange={state.setThemes}
      />
      <CheckboxGroup
        id={`${id}-regions`}
        name="regions"
        label={t('office.elsewhere.field.regions')}
        hint={t('office.elsewhere.regionsHint')}
        options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        values={state.regions}
        onValuesChange={state.setRegions}
      />
      <Cluster gap="sm">
        <Button type="submit" pending={pending}>
          {t('office.elsewhere.save')}
        </Button>
      </Cluster>
    </form>
  )
}
