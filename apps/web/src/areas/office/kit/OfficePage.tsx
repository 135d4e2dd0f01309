import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, EmptyState, LinkButton, Loading, PageHeading, SubNav } from '@participe/ui'
import type { SubNavItem } from '@participe/ui'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Page } from '../../../platform/Page.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'
import type { OfficePageName } from '../paths.ts'
import styles from './office.module.css'

export const OfficeNavDocument = graphql(`
  query OfficeNav {
    queueSize
  }
`)

export interface OfficePageProps {
  title: string
  /** Which tab of the office this page belongs to. */
  tab: 'dashboard' | 'moderation' | 'social' | 'featured' | 'elsewhere'
  eyebrow?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  lang?: string
  children: ReactNode
}

function useTabs(tab: OfficePageProps['tab']): SubNavItem[] {
  const { t, number } = useWords()
  const path = useOfficePath()
  const { viewer } = useSession()
  const { data } = useQuery(OfficeNavDocument, { fetchPolicy: 'cache-and-network' })
  const queue = data?.queueSize
  const item = (name: OfficePageName & OfficePageProps['tab'], count?: string): SubNavItem => ({
    label: t(`office.nav.${name}`),
    href: path(name),
    current: tab === name,
    count,
  })
  const tabs = [item('dashboard')]
  if (queue !== null && queue !== undefined)
    tabs.push(item('moderation', queue > 0 ? number(queue) : undefined))
  if (viewer?.memberships.some(({ central, role }) => central || role !== 'MODERATOR'))
    tabs.push(item('social'))
  if (viewer?.memberships.some(({ central }) => central)) tabs.push(item('featured'), item('elsewhere'))
  return tabs
}

function Refused() {
  const { t, path } = useWords()
  const { pathname } = useLocation()
  const { signedIn, viewer } = useSession()
  return (
    <Page title={t('office.refused.title')}>
      <Container>
        <PageHeading>{t('office.refused.title')}</PageHeading>
        <EmptyState
          icon="lock"
          title={signedIn ? t('office.refused.notStaff') : t('office.refused.signedOut')}
          action={
            <LinkButton
              href={
                signedIn
                  ? path('home')
                  : `${path('signIn')}?${new URLSearchParams({ retour: pathname }).toString()}`
              }
            >
              {signedIn ? t('office.refused.home') : t('platform.nav.signIn')}
            </LinkButton>
          }
        >
          <p>
            {signedIn
              ? t('office.refused.notStaffText', { email: viewer?.email ?? '' })
              : t('office.refused.signedOutText')}
          </p>
        </EmptyState>
      </Container>
    </Page>
  )
}

function Frame({ title, tab, eyebrow, lead, actions, lang, children }: OfficePageProps) {
  const { t } = useWords()
  const tabs = useTabs(tab)
  return (
    <Page title={`${title} - ${t('office.name')}`}>
      <Container>
        <div className={styles.tabs}>
          <SubNav label={t('office.nav.label')} items={tabs} />
        </div>
        <PageHeading eyebrow={eyebrow} lead={lead} actions={actions} lang={lang}>
          {title}
        </PageHeading>
        {children}
      </Container>
    </Page>
  )
}

/** What every page of the office has around it; whoever is no staff is told kindly how to come in. */
export function OfficePage(props: OfficePageProps) {
  const { viewer, known } = useSession()
  if (!known) return <Loading />
  return viewer?.memberships.length ? <Frame {...props} /> : <Refused />
}
