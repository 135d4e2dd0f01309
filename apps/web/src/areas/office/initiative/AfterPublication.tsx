import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Button, DescriptionList, Disclosure, ErrorSummary, LinkButton, Cluster } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import styles from '../kit/office.module.css'
import { ReasonForm } from './ReasonForm.tsx'
import { useAction } from './useAction.ts'

export const CloseInitiativeDocument = graphql(`
  mutation CloseInitiative($id: ID!) {
    closeInitiative(input: { id: $id }) {
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

export const CancelInitiativeDocument = graphql(`
  mutation CancelInitiative($input: InitiativeReasonInput!) {
    cancelInitiative(input: $input) {
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

export const ExplainDelayDocument = graphql(`
  mutation ExplainDelay($input: InitiativeReasonInput!) {
    explainDelay(input: $input) {
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

interface Props {
  initiative: OfficeInitiativeFragment
}

function CloseEarly({ initiative }: Props) {
  const { t, date } = useWords()
  const [asking, setAsking] = useState(false)
  const [close] = useMutation(CloseInitiativeDocument)
  const { run, pending, problems } = useAction(t('office.close.done'))
  const confirm = async () => {
    await run(async () => (await close({ variables: { id: initiative.id } })).data?.closeInitiative.problems)
    setAsking(false)
  }
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t('office.close.title')}</h3>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <p>{t('office.close.text', { date: initiative.closesAt ? date(initiative.closesAt) : '' })}</p>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('office.close.button')}
        </Button>
      </div>
      <Confirm
        isOpen={asking}
        title={t('office.close.confirm')}
        confirmLabel={t('office.close.yes')}
        tone="danger"
        pending={pending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('office.close.confirmText')}</p>
      </Confirm>
    </div>
  )
}

function Cancel({ initiative }: Props) {
  const { t } = useWords()
  const [cancel] = useMutation(CancelInitiativeDocument)
  return (
    <Disclosure summary={t('office.cancelling.title')} headingLevel={3}>
      <ReasonForm
        name="cancelReason"
        help={t('office.cancelling.text')}
        label={t('office.cancelling.reason')}
        submit={t('office.cancelling.button')}
        done={t('office.cancelling.done')}
        confirm={t('office.cancelling.confirm')}
        initial={initiative.cancelReasonTranslations}
        onSubmit={async (reason) =>
          (await cancel({ variables: { input: { id: initiative.id, reason } } })).data?.cancelInitiative
            .problems
        }
      />
    </Disclosure>
  )
}

function Delay({ initiative }: Props) {
  const { t } = useWords()
  const [explain] = useMutation(ExplainDelayDocument)
  return (
    <Disclosure summary={t('office.delay.title')} headingLevel={3} open={initiative.status === 'LATE'}>
      <ReasonForm
        name="lateReason"
        help={t('office.delay.text')}
        label={t('office.delay.reason')}
        submit={t('office.delay.button')}
        done={t('office.delay.done')}
        initial={initiative.lateReasonTranslations}
        onSubmit={async (reason) =>
          (await explain({ variables: { input: { id: initiative.id, reason } } })).data?.explainDelay.problems
        }
      />
    </Disclosure>
  )
}

function Changes({ initiative }: Props) {
  const { t, has, dateTime, list } = useWords()
  const words = (kind: string) => (has(`office.change.${kind}`) ? t(`office.change.${kind}`) : kind)
  return (
    <section aria-labelledby="changes" className={styles.form}>
      <h3 id="changes" className={styles.title}>
        {t('office.after.changes')}
      </h3>
      <DescriptionList
        items={initiative.changes.map(({ at, kind, fields }) => ({
          label: dateTime(at),
          value:
            fields.length > 0
              ? t('office.after.changed', {
                  what: words(kind),
                  fields: list(
                    fields.map((field) =>
                      has(`office.field.${field}`) ? t(`office.field.${field}`) : field,
                    ),
                  ),
                })
              : words(kind),
        }))}
      />
    </section>
  )
}

/** What a body may still do once its page is public; each of these is shown to everyone, dated. */
export function AfterPublication({ initiative }: Props) {
  const { t, path } = useWords()
  const may = (action: string) => initiative.can.some((one) => one.action === action && one.allowed)
  return (
    <>
      <Cluster>
        <LinkButton href={path('initiative', { slug: initiative.slug })} variant="secondary">
          {t('office.after.open')}
        </LinkButton>
      </Cluster>
      {may('explain-delay') && <Delay initiative={initiative} />}
      {may('close') && <CloseEarly initiative={initiative} />}
      {may('cancel') && <Cancel initiative={initiative} />}
      <Changes initiative={initiative} />
    </>
  )
}
