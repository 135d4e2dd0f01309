import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Disclosure } from '@participe/ui'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './ideas.module.css'

const VersionsFragment = graphql(`
  fragment IdeaVersions on Idea {
    language
    versions {
      at
      title
      body
    }
  }
`)

export function Versions(props: { idea: FragmentType<typeof VersionsFragment> }) {
  const { versions, language } = getFragmentData(VersionsFragment, props.idea)
  const { t, dateTime } = useWords()
  if (versions.length === 0) return null
  return (
    <Disclosure summary={t('idea.versions', { count: versions.length })}>
      <ol className={styles.answers}>
        {versions.map((version) => (
          <li key={version.at}>
            <p className={styles.answerHead}>{t('idea.until', { date: dateTime(version.at) })}</p>
            <p className={styles.label} lang={language}>
              {version.title}
            </p>
            <PlainText text={version.body} lang={language} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
