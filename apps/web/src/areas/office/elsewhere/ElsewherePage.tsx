import { EmptyState } from '@participe/ui'
import { useSession } from '../../../platform/session.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { Inbound } from './Inbound.tsx'
import { Listings } from './Listings.tsx'
import { Sources } from './Sources.tsx'

/** What other institutions ask: what they deliver, what the catalogue lists of them, and who may deliver. */
export function ElsewherePage() {
  const { t } = useWords()
  const { viewer } = useSession()
  const central = viewer?.memberships.some((membership) => membership.central)
  return (
    <OfficePage
      tab="elsewhere"
      title={t('office.elsewhere.title')}
      lead={central ? t('office.elsewhere.lead') : undefined}
    >
      {central ? (
        <div className={styles.form}>
          <Inbound />
          <Listings />
          <Sources />
        </div>
      ) : (
        <EmptyState icon="lock" title={t('office.featured.refused')}>
          <p>{t('office.elsewhere.refusedText')}</p>
        </EmptyState>
      )}
    </OfficePage>
  )
}
