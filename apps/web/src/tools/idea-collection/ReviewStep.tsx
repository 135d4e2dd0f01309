import { Button, Checkbox, Cluster, DescriptionList, Disclosure, ErrorSummary, Stack } from '@participe/ui'
import type { Fact, FieldProblem } from '@participe/ui'
import type { ReactNode } from 'react'
import { PlainText } from '../../kit/PlainText.tsx'
import { useRegion } from '../../kit/useRegion.ts'
import { useSession } from '../../platform/session.tsx'
import { useWords } from '../../platform/useWords.ts'
import type { IdeaForm } from './idea-form.ts'
import styles from './ideas.module.css'

export const consentId = 'idee-consentement'

export interface ReviewStepProps {
  form: IdeaForm
  organization: string
  consent: boolean
  errors: FieldProblem[]
  attempt: number
  pending: boolean
  onConsent: (given: boolean) => void
  onBack: () => void
  onSend: () => void
  /** The last step, inline: an address to confirm. */
  children?: ReactNode
}

const noticeItems = ['who', 'why', 'what', 'choice', 'shown', 'access', 'where', 'rights'] as const

/** Check, correct, then consent in its own words, apart from anything else (A-22, P-03, P-07). */
export function ReviewStep(props: ReviewStepProps) {
  const { form, organization, consent, errors, attempt, pending, onConsent, onBack, onSend, children } = props
  const { t } = useWords()
  const { viewer, signedIn } = useSession()
  const region = useRegion(form.place)
  const facts: Fact[] = [
    { label: t('propose.field.title'), value: <span dir="auto">{form.title}</span> },
    { label: t('propose.field.body'), value: <PlainText text={form.body} /> },
    ...(form.effect ? [{ label: t('propose.field.effect'), value: <PlainText text={form.effect} /> }] : []),
    ...(region ? [{ label: t('propose.field.place'), value: <span lang="fr">{region}</span> }] : []),
    {
      label: t('propose.name'),
      value: signedIn && viewer ? viewer.publicName : t('propose.nameLater'),
    },
  ]
  const box = errors.find((error) => error.fieldId === consentId)?.message
  return (
    <Stack gap="md" className={styles.form}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <DescriptionList items={facts} />
      <div>
        <Button variant="secondary" size="compact" icon="edit" onClick={onBack}>
          {t('propose.change')}
        </Button>
      </div>
      <section aria-labelledby="avis-collecte" className={styles.collection}>
        <h3 id="avis-collecte" className={styles.similarTitle}>
          {t('propose.notice.title')}
        </h3>
        <p>
          {t('propose.notice.short')} <span lang="fr">{organization}</span>.
        </p>
        <Disclosure summary={t('propose.notice.more')}>
          <dl>
            {noticeItems.map((item) => (
              <div key={item}>
                <dt>{t(`propose.notice.${item}.title`)}</dt>
                <dd>{t(`propose.notice.${item}.text`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </section>
      <Checkbox
        id={consentId}
        label={t('propose.consent')}
        required
        showRequirement
        checked={consent}
        error={box}
        onChange={(event) => onConsent(event.currentTarget.checked)}
      />
      {children ?? (
        <Cluster>
          <Button pending={pending} onClick={onSend}>
            {t(signedIn ? 'propose.send' : 'propose.continue')}
          </Button>
        </Cluster>
      )}
    </Stack>
  )
}
