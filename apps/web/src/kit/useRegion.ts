import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'

const RegionsDocument = graphql(`
  query Regions {
    regions {
      code
      name
    }
  }
`)

export function useRegions(): readonly { code: string; name: string }[] {
  return useQuery(RegionsDocument).data?.regions ?? []
}

/** The name of a region; nothing until the list is there. */
export function useRegion(code: string | null | undefined): string | undefined {
  const { data } = useQuery(RegionsDocument, { skip: !code })
  return data?.regions.find((region) => region.code === code)?.name
}
