import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Breadcrumbs, Cluster, Hero, Icon, Link, LinkButton, PageHeading } from '@participe/ui'
import { InitiativeStatusBadge } from '../../kit/InitiativeStatusBadge.tsx'
import { NextDate } from '../../kit/NextDate.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'
import { toolPath } from './tool-path.ts'

const OpeningFragment = graphql(`
  fragment InitiativeOpening on Initiative {
    slug
    title
    summary
    status
    influence
    promise
    decisionMaker
    organization {
      id
      slug
      name
    }
    tools {
      id
      toolKey
    }
    ...NextDate
  }
`)

export interface PartProps<Fragment> {
  initiative: Fragment
  lang: string | undefined
}

/** The first screen of a phone: what is asked, by whom, who decides, what it can change, until when (N-02). */
export function Opening({ lang, ...props }: PartProps<FragmentType<typeof OpeningFragment>>) {
  const initiative = getFragmentData(OpeningFragment, props.initiative)
  const { t, path, language } = useWords()
  const { slug, status, organization, influence } = initiative
  const tool = initiative.tools.map((one) => toolPath(one, slug, language)).find((href) => href)
  return (
    <Hero>
      <div className={styles.crumbs}>
        <Breadcrumbs
          items={[
            { label: t('platform.nav.home'), href: path('home') },
            { label: t('platform.nav.catalogue'), href: path('catalogue') },
            { label: initiative.title },
          ]}
        />
      </div>
      <div className={styles.opening}>
        <PageHeading
          lang={lang}
          eyebrow={
            <>
              <InitiativeStatusBadge status={status} />
              <NextDate initiative={initiative} />
            </>
          }
          lead={
            <p lang={lang} className={styles.lead}>
              {initiative.summary}
            </p>
          }
        >
          {initiative.title}
        </PageHeading>
        <ul className={styles.promises}>
          <li>
            <Icon name="megaphone" />
            <span>
              {t('initiative.askedBy')}{' '}
              <Link href={path('organization', { slug: organization.slug })} lang="fr">
                {organization.name}
              </Link>
            </span>
          </li>
          {initiative.decisionMaker && (
            <li>
              <Icon name="user" />
              <span>
                {t('initiative.decidedBy')} <span lang={lang}>{initiative.decisionMaker}</span>
              </span>
            </li>
          )}
          {influence && (
            <li>
              <Icon name="checkCircle" />
              <span>
                <strong>{t(`kit.influence.${influence}`)}.</strong>{' '}
                <span lang={lang}>{initiative.promise}</span>
              </span>
            </li>
          )}
        </ul>
        <Cluster className="no-print">
          {status === 'ANSWERED' && (
            <LinkButton href={path('report', { slug })} iconEnd="arrow">
              {t('initiative.readReport')}
            </LinkButton>
          )}
          {status === 'OPEN' && tool && (
            <LinkButton href={tool} iconEnd="arrow">
              {t('initiative.takePart')}
            </LinkButton>
          )}
          {status !== 'OPEN' && tool && (
            <LinkButton href={tool} variant="secondary">
              {t('initiative.readContributions')}
            </LinkButton>
          )}
        </Cluster>
      </div>
    </Hero>
  )
}
