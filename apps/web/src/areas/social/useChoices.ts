import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useMemo } from 'react'
import { useWords } from '../../platform/useWords.ts'
import type { FilterName } from './view.ts'
import { languages, networks } from './view.ts'

const SocialChoicesDocument = graphql(`
  query SocialChoices {
    themes {
      id
      key
      name
    }
    organizations {
      id
      slug
      name
    }
  }
`)

interface Choice {
  value: string
  label: string
}

/** What each filter offers, in words. */
export function useChoices(): Record<FilterName, Choice[]> {
  const { data } = useQuery(SocialChoicesDocument)
  const { t } = useWords()
  return useMemo(
    () => ({
      organisme: (data?.organizations ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
      theme: (data?.themes ?? []).map(({ key, name }) => ({ value: key, label: name })),
      langue: languages.map((value) => ({ value, label: t(`social.language.${value}`) })),
      reseau: networks.map((value) => ({ value, label: t(`kit.network.${value}`) })),
    }),
    [data, t],
  )
}
