import { Link, Logo, SiteFooter } from '@participe/ui'
import type { PageName } from '../pages.ts'
import { useWords } from '../useWords.ts'
import styles from './layout.module.css'
import { ThemeChoice } from './ThemeChoice.tsx'

const footerPages: PageName[] = [
  'accessibility',
  'siteMap',
  'accessToInformation',
  'privacy',
  'terms',
  'rules',
  'organizations',
  'about',
]

export function Footer() {
  const { t, path } = useWords()
  return (
    <SiteFooter
      logo={<Logo name="Participe" size="2rem" />}
      copyright={{
        label: t('platform.copyright', { year: String(new Date().getFullYear()) }),
        href: path('copyright'),
      }}
      links={footerPages.map((name) => ({ label: t(`platform.footer.${name}`), href: path(name) }))}
    >
      <div className={styles.help}>
        <div>
          <p className={styles.helpTitle}>{t('platform.help.title')}</p>
          <p>{t('platform.help.text')}</p>
          <p>
            <Link href={path('contact')}>{t('platform.help.link')}</Link>
          </p>
        </div>
        <ThemeChoice />
      </div>
    </SiteFooter>
  )
}
