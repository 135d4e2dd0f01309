import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Breadcrumbs, Container, EmptyState, LinkButton, Loading, PageHeading } from '@participe/ui'
import { useParams } from 'react-router'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { ProposeForm } from './ProposeForm.tsx'
import { useKeptDraft } from './useDraft.ts'

const ProposePageDocument = graphql(`
  query ProposePage($slug: String!, $toolId: ID!) {
    initiative(slug: $slug) {
      id
      title
      hasEnglish
      organization {
        id
        name
      }
    }
    ideaCollection(id: $toolId) {
      id
      question
      titleMaximum
      bodyMaximum
      askEffect
      askPlace
      can {
        action
        allowed
        reason {
          message
        }
      }
    }
  }
`)

export function ProposePage() {
  const { slug = '', toolId = '' } = useParams()
  const { t, path, language } = useWords()
  const { data, error, refetch } = useQuery(ProposePageDocument, { variables: { slug, toolId } })
  const draft = useKeptDraft(toolId)
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data || !draft.known)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { initiative, ideaCollection: collection } = data
  if (!initiative || !collection) return <NotFoundPage />
  const lang = language === 'en' && !initiative.hasEnglish ? 'fr' : undefined
  const permission = collection.can.find(({ action }) => action === 'draft')
  return (
    <Page title={t('propose.title')} translated={initiative.hasEnglish}>
      <Container>
        <Breadcrumbs
          items={[
            { label: initiative.title, href: path('initiative', { slug }) },
            { label: t('ideas.crumb'), href: path('ideas', { slug, toolId }) },
            { label: t('propose.title') },
          ]}
        />
        <PageHeading lead={<span lang={lang}>{collection.question}</span>}>{t('propose.title')}</PageHeading>
        {permission?.allowed ? (
          <ProposeForm
            toolId={toolId}
            organization={initiative.organization.name}
            limits={collection}
            draft={draft.content}
          />
        ) : (
          <EmptyState
            icon="lock"
            title={permission?.reason?.message ?? t('propose.refused')}
            action={<LinkButton href={path('ideas', { slug, toolId })}>{t('propose.readIdeas')}</LinkButton>}
          />
        )}
      </Container>
    </Page>
  )
}
