import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Icon, Link, Notice, VisuallyHidden } from '@participe/ui'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { isSection, sectionNames, sectionOf } from './fields.ts'
import type { SectionName } from './fields.ts'
import { InitiativeNav } from './InitiativeNav.tsx'
import { PublishPanel } from './PublishPanel.tsx'
import { SectionForm } from './SectionForm.tsx'
import { ToolsSection } from './ToolsSection.tsx'

export interface EditorProps {
  initiative: OfficeInitiativeFragment
}

interface SectionLinkProps {
  name: SectionName | 'publish'
  label: string
  current: boolean
  missing: number | null
}

function SectionLink({ name, label, current, missing }: SectionLinkProps) {
  const { t } = useWords()
  return (
    <li>
      <Link href={`?section=${name}`} aria-current={current ? 'page' : undefined} className={styles.section}>
        <span>{label}</span>
        {missing !== null && (
          <span className={styles.mark} data-done={missing === 0 || undefined}>
            {missing === 0 ? (
              <>
                <Icon name="check" />
                <VisuallyHidden>{t('office.section.done')}</VisuallyHidden>
              </>
            ) : (
              t('office.section.missing', { missing })
            )}
          </span>
        )}
      </Link>
    </li>
  )
}

function Sections({ initiative, current }: EditorProps & { current: SectionName | 'publish' }) {
  const { t } = useWords()
  const draft = initiative.status === 'DRAFT'
  const missing = (name: SectionName) =>
    initiative.publishGate.filter(({ path, blocking }) => blocking && sectionOf(path) === name).length
  return (
    <nav aria-label={t('office.initiative.sections')} className={styles.sections}>
      <ul>
        {sectionNames.map((name) => (
          <SectionLink
            key={name}
            name={name}
            label={t(`office.section.${name}`)}
            current={current === name}
            missing={draft ? missing(name) : null}
          />
        ))}
        <SectionLink
          name="publish"
          label={t(draft ? 'office.section.publish' : 'office.after.title')}
          current={current === 'publish'}
          missing={null}
        />
      </ul>
    </nav>
  )
}

export function Editor({ initiative }: EditorProps) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const asked = search.get('section')
  const current = isSection(asked) ? asked : 'publish'
  const [english, setEnglish] = useState(initiative.hasEnglish)
  const prepare = initiative.can.find(({ action }) => action === 'prepare')
  return (
    <>
      <InitiativeNav id={initiative.id} tab="initiative" />
      <div className={`${styles.workbench} ${styles.under}`}>
        <Sections initiative={initiative} current={current} />
        <div className={styles.form}>
          {prepare && !prepare.allowed && <Notice>{prepare.reason?.message ?? t('office.readOnly')}</Notice>}
          {current === 'publish' ? (
            <PublishPanel initiative={initiative} />
          ) : current === 'tools' ? (
            <ToolsSection initiative={initiative} />
          ) : (
            <SectionForm
              key={current}
              initiative={initiative}
              section={current}
              english={english}
              onEnglish={setEnglish}
              disabled={!prepare?.allowed}
            />
          )}
        </div>
      </div>
    </>
  )
}
