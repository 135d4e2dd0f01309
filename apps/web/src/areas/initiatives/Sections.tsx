import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'
import type { PartProps } from './Opening.tsx'

const SectionsFragment = graphql(`
  fragment InitiativeSections on Initiative {
    description
    howItWorks
    reasons
    background
    openToChange
    notOpenToChange
    affected
    plannedUse
    otherWays
  }
`)

function Section({ id, title, text, lang }: { id: string; title: string; text: string; lang?: string }) {
  if (!text.trim()) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <PlainText lang={lang} text={text} />
    </section>
  )
}

export function Sections({ lang, ...props }: PartProps<FragmentType<typeof SectionsFragment>>) {
  const text = getFragmentData(SectionsFragment, props.initiative)
  const { t } = useWords()
  const title = (key: string) => t(`initiative.section.${key}`)
  return (
    <>
      <Section id="description" title={title('description')} text={text.description} lang={lang} />
      <Section id="fonctionnement" title={title('howItWorks')} text={text.howItWorks} lang={lang} />
      <Section id="raisons" title={title('reasons')} text={text.reasons} lang={lang} />
      <Section id="contexte" title={title('background')} text={text.background} lang={lang} />
      <div className={styles.change}>
        <div className={styles.open}>
          <h2 className={styles.changeTitle}>{title('openToChange')}</h2>
          <PlainText lang={lang} text={text.openToChange} />
        </div>
        <div className={styles.fixed}>
          <h2 className={styles.changeTitle}>{title('notOpenToChange')}</h2>
          <PlainText lang={lang} text={text.notOpenToChange} />
        </div>
      </div>
      <Section id="touches" title={title('affected')} text={text.affected} lang={lang} />
      <Section id="usage" title={title('plannedUse')} text={text.plannedUse} lang={lang} />
      <Section id="autrement" title={title('otherWays')} text={text.otherWays} lang={lang} />
    </>
  )
}
