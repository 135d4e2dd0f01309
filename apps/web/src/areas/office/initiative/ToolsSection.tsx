import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Button, Card, EmptyState, ErrorSummary, StatusBadge } from '@participe/ui'
import { useState } from 'react'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { toolPages } from '../../../tools/index.ts'
import styles from '../kit/office.module.css'
import { ToolForm } from './ToolForm.tsx'
import { useAction } from './useAction.ts'

export const ToolBasketDocument = graphql(`
  query ToolBasket {
    toolBasket {
      key
      level
      defaultSettings
    }
  }
`)

export const RemoveToolDocument = graphql(`
  mutation RemoveTool($toolId: ID!) {
    removeTool(input: { toolId: $toolId }) {
      problems {
        code
        path
        message
      }
      initiative {
        ...OfficeInitiative
      }
    }
  }
`)

type Tool = OfficeInitiativeFragment['tools'][number]

interface PlacedProps {
  tool: Tool
  disabled: boolean
  onConfigure: () => void
}

function PlacedTool({ tool, disabled, onConfigure }: PlacedProps) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [remove] = useMutation(RemoveToolDocument)
  const { run, pending, problems } = useAction(t('office.tools.removed'))
  const title = tool.titleTranslations?.fr ?? ''
  const confirm = async () => {
    await run(async () => (await remove({ variables: { toolId: tool.id } })).data?.removeTool.problems)
    setAsking(false)
  }
  return (
    <Card
      as="li"
      title={title}
      lang="fr"
      eyebrow={<StatusBadge>{t(`office.tool.${tool.toolKey}`)}</StatusBadge>}
      footer={
        !disabled && (
          <>
            <Button
              variant="secondary"
              size="compact"
              icon="edit"
              onClick={onConfigure}
              aria-label={t('office.tools.configureNamed', { title })}
            >
              {t('office.tools.configure')}
            </Button>
            <Button
              variant="quiet"
              size="compact"
              onClick={() => setAsking(true)}
              aria-label={t('office.tools.removeNamed', { title })}
            >
              {t('office.tools.remove')}
            </Button>
          </>
        )
      }
    >
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <Confirm
        isOpen={asking}
        title={t('office.tools.removeNamed', { title })}
        confirmLabel={t('office.tools.remove')}
        tone="danger"
        pending={pending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('office.tools.removeText')}</p>
      </Confirm>
    </Card>
  )
}

function Basket({ onChoose, taken }: { onChoose: (key: string, settings: unknown) => void; taken: number }) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(ToolBasketDocument)
  // A tool that this site has no screens for is placed and run through the API alone.
  const offered = (data?.toolBasket ?? []).filter(({ key }) => key in toolPages)
  if (error) return <Failure error={error} headingLevel={3} onRetry={() => void refetch()} />
  return (
    <section aria-labelledby="basket" className={styles.form}>
      <h3 id="basket" className={styles.title}>
        {t(taken > 0 ? 'office.tools.addAnother' : 'office.tools.basket')}
      </h3>
      <ul className={styles.list}>
        {offered.map(({ key, defaultSettings }) => (
          <li key={key} className={styles.panel}>
            <h4 className={styles.title}>{t(`office.tool.${key}`)}</h4>
            <p>{t(`office.toolWhen.${key}`)}</p>
            <p className={styles.quiet}>{t(`office.toolEffort.${key}`)}</p>
            <div>
              <Button
                variant="secondary"
                icon="plus"
                onClick={() => onChoose(key, defaultSettings)}
                aria-label={t('office.tools.addNamed', { tool: t(`office.tool.${key}`) })}
              >
                {t('office.tools.add')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Open {
  tool: Tool | null
  toolKey: string
  settings: unknown
}

/** The tools by which people take part, and the basket where a body chooses them (N-07). */
export function ToolsSection({ initiative }: { initiative: OfficeInitiativeFragment }) {
  const { t } = useWords()
  const [open, setOpen] = useState<Open | null>(null)
  const disabled = !initiative.can.some(({ action, allowed }) => action === 'prepare' && allowed)
  if (open) return <ToolForm {...open} initiativeId={initiative.id} onClose={() => setOpen(null)} />
  return (
    <div className={styles.form}>
      <h2 id="tools" tabIndex={-1} className={styles.title}>
        {t('office.section.tools')}
      </h2>
      <p className={styles.quiet}>{t('office.sectionHelp.tools')}</p>
      {initiative.tools.length > 0 ? (
        <ul className={styles.cards}>
          {initiative.tools.map((tool) => (
            <PlacedTool
              key={tool.id}
              tool={tool}
              disabled={disabled}
              onConfigure={() => setOpen({ tool, toolKey: tool.toolKey, settings: tool.settings })}
            />
          ))}
        </ul>
      ) : (
        <EmptyState icon="plus" headingLevel={3} title={t('office.tools.empty')}>
          <p>{t('office.tools.emptyText')}</p>
        </EmptyState>
      )}
      {!disabled && (
        <Basket
          taken={initiative.tools.length}
          onChoose={(toolKey, settings) => setOpen({ tool: null, toolKey, settings })}
        />
      )}
    </div>
  )
}
