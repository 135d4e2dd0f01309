import { Cluster, EmptyState, LinkButton, SubNav } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { useWords } from '../../../platform/useWords.ts'
import { useToAnswer } from '../dashboard/ToAnswer.tsx'
import styles from '../kit/office.module.css'
import { useOfficePath } from '../paths.ts'
import { IdeaList } from './IdeaList.tsx'
import { InitiativeFrame } from './InitiativeFrame.tsx'
import type { HeadedInitiative } from './InitiativeFrame.tsx'
import own from './contributions.module.css'

function OpenData({ toolId }: { toolId: string }) {
  const { t } = useWords()
  return (
    <p className={styles.quiet}>
      {t('office.contributions.openData')} <a href={`/donnees-ouvertes/${toolId}/ideas.csv`}>CSV</a>
      {', '}
      <a href={`/donnees-ouvertes/${toolId}/ideas.json`}>JSON</a>
    </p>
  )
}

/** What is left to answer, known again after each answer. */
function Waiting({ toolId }: { toolId: string }) {
  const waiting = useToAnswer(toolId)
  return (
    <p role="status" className={styles.quiet}>
      {waiting?.words}
    </p>
  )
}

function Collections({ initiative }: { initiative: HeadedInitiative }) {
  const { t } = useWords()
  const path = useOfficePath()
  const [search] = useSearchParams()
  const tools = initiative.tools.filter(({ toolKey }) => toolKey === 'idea-collection')
  const tool = tools.find(({ id }) => id === search.get('outil')) ?? tools[0]
  if (!tool)
    return (
      <EmptyState
        title={t('office.contributions.noTool')}
        action={
          <LinkButton href={`${path('initiative', initiative.id)}?section=tools`}>
            {t('office.contributions.addTool')}
          </LinkButton>
        }
      >
        <p>{t('office.contributions.noToolText')}</p>
      </EmptyState>
    )
  return (
    <div className={styles.form}>
      {tools.length > 1 && (
        <SubNav
          label={t('office.contributions.tools')}
          items={tools.map(({ id, title }) => ({
            label: title,
            href: `?outil=${id}`,
            current: id === tool.id,
          }))}
        />
      )}
      <Cluster justify="space-between" className={own.top}>
        <div>
          <h2 className={styles.title}>{tool.title}</h2>
          <Waiting key={tool.id} toolId={tool.id} />
        </div>
        {initiative.status === 'OPEN' && (
          <LinkButton
            href={`${path('record', initiative.id)}?outil=${tool.id}`}
            variant="secondary"
            icon="plus"
          >
            {t('office.record.title')}
          </LinkButton>
        )}
      </Cluster>
      <IdeaList key={tool.id} toolId={tool.id} />
      <OpenData toolId={tool.id} />
    </div>
  )
}

export function ContributionsPage() {
  return (
    <InitiativeFrame tab="contributions">
      {(initiative) => <Collections initiative={initiative} />}
    </InitiativeFrame>
  )
}
