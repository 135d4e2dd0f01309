import { Container, PageHeading } from '@participe/ui'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { Prose } from './Prose.tsx'

/** The sections of each page, by their anchor: an anchor never changes once published (P-08). */
const sections = {
  participation: ['what', 'influence', 'steps', 'reply', 'rights'],
  about: ['what', 'who', 'how', 'open', 'demo'],
  accessibility: ['standard', 'scope', 'measures', 'tests', 'icons', 'known', 'help', 'complaint'],
  privacy: [
    'who',
    'what',
    'why',
    'how',
    'choice',
    'access',
    'third',
    'where',
    'security',
    'kept',
    'rights',
    'cookies',
    'complaint',
    'changes',
  ],
  terms: ['use', 'content', 'moderation', 'charter', 'limits'],
  accessToInformation: ['request', 'responsible', 'published'],
  copyright: ['state', 'yours', 'data'],
  contact: ['phone', 'email', 'mail', 'initiative', 'accessibility'],
} as const

export type TextPageName = keyof typeof sections

/** A page of plain text: its words are all in the messages. */
export function textPage(name: TextPageName) {
  return function TextPage() {
    const { t } = useWords()
    return (
      <Page title={t(`static.${name}.title`)}>
        <Container>
          <PageHeading lead={t(`static.${name}.lead`)}>{t(`static.${name}.title`)}</PageHeading>
          <div className="prose">
            {sections[name].map((section) => (
              <section key={section} aria-labelledby={section}>
                <h2 id={section}>{t(`static.${name}.${section}.title`)}</h2>
                <Prose text={t(`static.${name}.${section}.text`)} />
              </section>
            ))}
          </div>
        </Container>
      </Page>
    )
  }
}
