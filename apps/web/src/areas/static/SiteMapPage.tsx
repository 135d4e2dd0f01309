import { Container, Link, PageHeading } from '@participe/ui'
import type { PageName } from '../../platform/pages.ts'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'

const groups: { key: string; pages: PageName[] }[] = [
  { key: 'takePart', pages: ['home', 'catalogue', 'results', 'organizations', 'social', 'socialAccounts'] },
  { key: 'me', pages: ['signIn', 'myPage'] },
  { key: 'understand', pages: ['participation', 'about', 'rules', 'contact'] },
  { key: 'legal', pages: ['accessibility', 'privacy', 'terms', 'accessToInformation', 'copyright'] },
]

export function SiteMapPage() {
  const { t, path } = useWords()
  return (
    <Page title={t('static.siteMap.title')}>
      <Container>
        <PageHeading>{t('static.siteMap.title')}</PageHeading>
        <div className="prose">
          {groups.map(({ key, pages }) => (
            <section key={key} aria-labelledby={key}>
              <h2 id={key}>{t(`static.siteMap.${key}`)}</h2>
              <ul>
                {pages.map((page) => (
                  <li key={page}>
                    <Link href={path(page)}>{t(`platform.page.${page}`)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Container>
    </Page>
  )
}
