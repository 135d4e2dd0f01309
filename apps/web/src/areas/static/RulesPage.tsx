import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, Loading, PageHeading } from '@participe/ui'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { Prose } from './Prose.tsx'

const RulesDocument = graphql(`
  query RulesOfConduct {
    rulesOfConduct {
      key
      title
      text
    }
  }
`)

/** The very rules that moderation cites in its decisions (N-06, S-65). */
export function RulesPage() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(RulesDocument)
  return (
    <Page title={t('static.rules.title')}>
      <Container>
        <PageHeading lead={t('static.rules.lead')}>{t('static.rules.title')}</PageHeading>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && (
          <div className="prose">
            <h2>{t('static.rules.list')}</h2>
            <ol>
              {data.rulesOfConduct.map((rule) => (
                <li key={rule.key} id={rule.key}>
                  <h3>{rule.title}</h3>
                  <p>{rule.text}</p>
                </li>
              ))}
            </ol>
            {(['how', 'appeal'] as const).map((section) => (
              <section key={section} aria-labelledby={section}>
                <h2 id={section}>{t(`static.rules.${section}.title`)}</h2>
                <Prose text={t(`static.rules.${section}.text`)} />
              </section>
            ))}
          </div>
        )}
      </Container>
    </Page>
  )
}
