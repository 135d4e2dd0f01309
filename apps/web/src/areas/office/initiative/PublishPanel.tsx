import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, LinkButton } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import styles from '../kit/office.module.css'
import { AfterPublication } from './AfterPublication.tsx'
import { controlOf, sectionOf } from './fields.ts'
import { GateChecklist } from './GateChecklist.tsx'
import { useAction } from './useAction.ts'

export const PublishInitiativeDocument = graphql(`
  mutation PublishInitiative($id: ID!) {
    publishInitiative(input: { id: $id }) {
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

function Publish({ initiative }: { initiative: OfficeInitiativeFragment }) {
  const { t, date, path } = useWords()
  const [asking, setAsking] = useState(false)
  const [publish] = useMutation(PublishInitiativeDocument)
  const { run, pending, problems } = useAction(t('office.publish.done'))
  const ready = initiative.publishGate.every(({ blocking }) => !blocking)
  const permission = initiative.can.find(({ action }) => action === 'publish')
  const confirm = async () => {
    await run(
      async () => (await publish({ variables: { id: initiative.id } })).data?.publishInitiative.problems,
    )
    setAsking(false)
  }
  return (
    <>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={3} />
      <p>{t('office.gate.intro')}</p>
      <GateChecklist
        items={initiative.publishGate}
        hrefOf={(item) => `?section=${sectionOf(item.path)}#${controlOf(item.path)}`}
        nameOf={(item) => t(`office.field.${item.path}`)}
      />
      {permission && !permission.allowed && <p>{permission.reason?.message}</p>}
      <Cluster>
        <Button disabled={!ready || !permission?.allowed} onClick={() => setAsking(true)}>
          {t('office.publish.button')}
        </Button>
        <LinkButton href={path('initiative', { slug: initiative.slug })} variant="secondary">
          {t('office.publish.preview')}
        </LinkButton>
      </Cluster>
      <Confirm
        isOpen={asking}
        title={t('office.publish.confirm')}
        confirmLabel={t('office.publish.yes')}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
        pending={pending}
      >
        <p>
          {t('office.publish.confirmText', {
            opensAt: initiative.opensAt ? date(initiative.opensAt) : '',
            replyDueOn: initiative.replyDueOn ? date(initiative.replyDueOn) : '',
          })}
        </p>
      </Confirm>
    </>
  )
}

/** The last section: what is missing before publication, then what may still be done after it. */
export function PublishPanel({ initiative }: { initiative: OfficeInitiativeFragment }) {
  const { t } = useWords()
  const draft = initiative.status === 'DRAFT'
  return (
    <div className={styles.form}>
      <h2 className={styles.title}>{t(draft ? 'office.section.publish' : 'office.after.title')}</h2>
      {draft ? <Publish initiative={initiative} /> : <AfterPublication initiative={initiative} />}
    </div>
  )
}
