import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { ReportDecision } from '@participe/schema/generated/graphql.ts'
import { Disclosure, Link, StatusBadge } from '@participe/ui'
import type { IconName, Tone } from '@participe/ui'
import { PlainText } from '../../kit/PlainText.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './report.module.css'

const ReportThemeFragment = graphql(`
  fragment ReportTheme on ReportTheme {
    id
    title
    heard
    decision
    why
    decidedBy
    next
    citationCount
    citations {
      contributionId
      title
      excerpt
      authorName
      kind
    }
  }
`)

const looks: Record<ReportDecision, { tone: Tone; icon: IconName }> = {
  ACCEPTED: { tone: 'success', icon: 'check' },
  PARTLY_ACCEPTED: { tone: 'success', icon: 'checkCircle' },
  NOT_ACCEPTED: { tone: 'neutral', icon: 'cross' },
  LATER: { tone: 'warning', icon: 'clock' },
}

interface PartProps {
  lang: string | undefined
}

function Said({ title, text, lang }: { title: string; text: string } & PartProps) {
  if (!text.trim()) return null
  return (
    <div>
      <h4 className={styles.label}>{title}</h4>
      <PlainText lang={lang} text={text} />
    </div>
  )
}

function ReportTheme({ lang, ...props }: { theme: FragmentType<typeof ReportThemeFragment> } & PartProps) {
  const theme = getFragmentData(ReportThemeFragment, props.theme)
  const { t, path } = useWords()
  return (
    <article className={styles.theme}>
      <div className={styles.themeHead}>
        <h3 lang={lang}>{theme.title}</h3>
        {theme.decision && (
          <StatusBadge {...looks[theme.decision]}>{t(`report.decision.${theme.decision}`)}</StatusBadge>
        )}
      </div>
      <div className={styles.said}>
        <Said title={t('report.heard')} text={theme.heard} lang={lang} />
        <Said title={t('report.why')} text={theme.why} lang={lang} />
        <Said title={t('report.next')} text={theme.next} lang={lang} />
      </div>
      <p className={styles.by}>{t('report.by', { who: theme.decidedBy })}</p>
      {theme.citations.length > 0 && (
        <Disclosure summary={t('report.citations', { count: theme.citationCount })}>
          <ul className={styles.citations}>
            {theme.citations.map((citation) => (
              <li key={citation.contributionId}>
                {citation.kind === 'idea' ? (
                  <Link href={path('idea', { id: citation.contributionId })}>
                    {citation.title ?? citation.excerpt}
                  </Link>
                ) : (
                  citation.excerpt
                )}
                <span className={styles.author}> {citation.authorName}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  )
}

export interface ReportThemesProps extends PartProps {
  themes: readonly ({ id: string } & FragmentType<typeof ReportThemeFragment>)[]
}

/** N-11: each theme says what was heard, decided, why, by whom and what follows, and cites who said it. */
export function ReportThemes({ themes, lang }: ReportThemesProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby="themes">
      <h2 id="themes" className={styles.title}>
        {t('report.themes')}
      </h2>
      <div className={styles.themes}>
        {themes.map((theme) => (
          <ReportTheme key={theme.id} theme={theme} lang={lang} />
        ))}
      </div>
    </section>
  )
}
