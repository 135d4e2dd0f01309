import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Cluster, DescriptionList, Link, Tag } from '@participe/ui'
import type { Fact } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'
import type { PartProps } from './Opening.tsx'

const FactsFragment = graphql(`
  fragment InitiativeFacts on Initiative {
    modes
    influence
    contactName
    contactEmail
    contactPhone
    partners {
      id
      slug
      name
    }
    themes {
      id
      key
      name
    }
    audiences {
      id
      name
    }
    regions {
      code
      name
    }
  }
`)

export function Facts({ lang, ...props }: PartProps<FragmentType<typeof FactsFragment>>) {
  const facts = getFragmentData(FactsFragment, props.initiative)
  const { t, path, list } = useWords()
  const label = (key: string) => t(`initiative.fact.${key}`)
  const items: Fact[] = [
    {
      label: label('themes'),
      value: (
        <Cluster gap="2xs">
          {facts.themes.map((theme) => (
            <Tag key={theme.id} href={`${path('catalogue')}?theme=${theme.key}`}>
              {theme.name}
            </Tag>
          ))}
        </Cluster>
      ),
    },
    { label: label('audiences'), value: list(facts.audiences.map(({ name }) => name)) },
    {
      label: label('regions'),
      value:
        facts.regions.length > 0 ? (
          <span lang="fr">{facts.regions.map(({ name }) => name).join(', ')}</span>
        ) : (
          t('initiative.allQuebec')
        ),
    },
    { label: label('modes'), value: list(facts.modes.map((mode) => t(`kit.mode.${mode}`))) },
    ...(facts.partners.length > 0
      ? [
          {
            label: label('partners'),
            value: (
              <ul className={styles.plain} lang="fr">
                {facts.partners.map((partner) => (
                  <li key={partner.id}>
                    <Link href={path('organization', { slug: partner.slug })}>{partner.name}</Link>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    {
      label: label('contact'),
      value: (
        <ul className={styles.plain}>
          <li lang={lang}>{facts.contactName}</li>
          {facts.contactPhone && (
            <li>
              <a href={`tel:+1${facts.contactPhone.replace(/\D/g, '')}`}>{facts.contactPhone}</a>
            </li>
          )}
          {facts.contactEmail && (
            <li>
              <a href={`mailto:${facts.contactEmail}`}>{facts.contactEmail}</a>
            </li>
          )}
        </ul>
      ),
    },
  ]
  return (
    <section aria-labelledby="reperes">
      <h2 id="reperes" className={styles.asideTitle}>
        {t('initiative.facts')}
      </h2>
      <DescriptionList layout="stacked" items={items} />
    </section>
  )
}
