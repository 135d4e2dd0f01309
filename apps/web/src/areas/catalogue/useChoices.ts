import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useMemo } from 'react'
import { useWords } from '../../platform/useWords.ts'
import { influences, modes, statuses } from './search.ts'
import type { FilterName } from './search.ts'

const ChoicesDocument = graphql(`
  query CatalogueChoices {
    themes {
      id
      key
      name
    }
    audiences {
      id
      key
      name
    }
    regions {
      code
      name
    }
    organizations {
      id
      slug
      name
    }
  }
`)

export interface Choice {
  value: string
  label: string
  lang?: string
}

/** What each filter offers, in words. */
export function useChoices(): Record<FilterName, Choice[]> {
  const { data } = useQuery(ChoicesDocument)
  const { t, language } = useWords()
  return useMemo(() => {
    const keyed = (list: readonly { key: string; name: string }[] | undefined) =>
      (list ?? []).map(({ key, name }) => ({ value: key, label: name }))
    const words = (kind: string, values: readonly string[]) =>
      values.map((value) => ({ value, label: t(`kit.${kind}.${value}`) }))
    const lang = language === 'fr' ? undefined : 'fr'
    return {
      theme: keyed(data?.themes),
      organisme: (data?.organizations ?? []).map(({ slug, name }) => ({ value: slug, label: name, lang })),
      region: (data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name, lang })),
      public: keyed(data?.audiences),
      facon: words('mode', modes),
      statut: words('status', statuses),
      influence: words('influence', influences),
    }
  }, [data, t, language])
}
