import { useLazyQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Disclosure, Select, Stack, TextField, useAnnounce } from '@participe/ui'
import type { SubmitEvent } from 'react'
import { useWords } from '../../platform/useWords.ts'
import { distances } from './search.ts'
import type { Search } from './search.ts'

export const MunicipalitiesDocument = graphql(`
  query Municipalities($text: String!) {
    municipalities(text: $text) {
      code
      name
      region
    }
  }
`)

export interface NearFilterProps {
  search: Search
  onChange: (search: Search) => void
}

/** Near a municipality that the person names: nothing is asked of their device. */
export function NearFilter({ search, onChange }: NearFilterProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [find, { data }] = useLazyQuery(MunicipalitiesDocument)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('municipalite')
    if (typeof text !== 'string' || text.trim().length < 2) return
    const answer = await find({ variables: { text: text.trim() } })
    announce(t('catalogue.near.found', { count: answer.data?.municipalities.length ?? 0 }))
  }
  const choose = (municipality: string) =>
    onChange({
      ...search,
      near: { municipality, kilometres: search.near?.kilometres ?? 50 },
      order: undefined,
    })
  return (
    <Disclosure summary={t('catalogue.near')} open={search.near !== undefined}>
      <Stack gap="sm">
        {search.near && (
          <Select
            label={t('catalogue.near.distance')}
            showRequirement={false}
            width="full"
            value={String(search.near.kilometres)}
            options={distances.map((km) => ({ value: String(km), label: t('catalogue.near.km', { km }) }))}
            onChange={(event) =>
              search.near &&
              onChange({ ...search, near: { ...search.near, kilometres: Number(event.currentTarget.value) } })
            }
          />
        )}
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="xs">
            <TextField
              label={t('catalogue.near.place')}
              showRequirement={false}
              name="municipalite"
              maxLength={60}
              autoComplete="address-level2"
            />
            <Button type="submit" variant="secondary" size="compact">
              {t('catalogue.near.find')}
            </Button>
          </Stack>
        </form>
        {data && data.municipalities.length === 0 && <p>{t('catalogue.near.found', { count: 0 })}</p>}
        {data && data.municipalities.length > 0 && (
          <Stack as="ul" gap="xs">
            {data.municipalities.map(({ code, name, region }) => (
              <li key={code}>
                <Button variant="quiet" size="compact" onClick={() => choose(code)}>
                  <span lang="fr">{t('catalogue.near.choice', { name, region })}</span>
                </Button>
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </Disclosure>
  )
}
