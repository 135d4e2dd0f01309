import type { Language } from './localized.ts'

/** A letter as plain parts: the same words make its text and its page. */
export interface MailContent {
  subject: string
  /** First line: whom it addresses. */
  greeting: string
  paragraphs: string[]
  /** A code to type, shown large. */
  code?: string
  /** Short facts, for example a receipt number and a date. */
  facts?: { label: string; value: string }[]
  /** The one thing to do, as words and address. */
  action?: { label: string; url: string }
  /** Why the person gets this letter, and how to stop. */
  footer: string
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function asText(content: MailContent, language: Language): string {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  return [
    content.greeting,
    ...content.paragraphs,
    ...(content.code ? [content.code] : []),
    ...(content.facts?.length
      ? [content.facts.map((fact) => `${fact.label}${colon} ${fact.value}`).join('\n')]
      : []),
    ...(content.action ? [`${content.action.label}${colon}\n${content.action.url}`] : []),
    `--\n${content.footer}`,
  ].join('\n\n')
}

function asHtml(content: MailContent, language: Language): string {
  const paragraph = (text: string) =>
    `<p style="margin:0 0 16px">${escape(text).replaceAll('\n', '<br>')}</p>`
  const facts = content.facts?.length
    ? `<dl style="margin:0 0 24px;padding:16px;background:#f1f1f2">${content.facts
        .map(
          (f) =>
            `<dt style="font-weight:bold">${escape(f.label)}</dt><dd style="margin:0 0 8px">${escape(f.value)}</dd>`,
        )
        .join('')}</dl>`
    : ''
  const code = content.code
    ? `<p style="margin:0 0 24px;font-size:32px;letter-spacing:6px;font-weight:bold">${escape(content.code)}</p>`
    : ''
  const action = content.action
    ? `<p style="margin:0 0 24px"><a href="${escape(content.action.url)}" style="display:inline-block;padding:12px 24px;background:#095797;color:#ffffff;font-weight:bold;text-decoration:none">${escape(content.action.label)}</a></p>`
    : ''
  return `<!doctype html><html lang="${language === 'fr' ? 'fr-CA' : 'en-CA'}"><head><meta charset="utf-8"><title>${escape(content.subject)}</title></head><body style="margin:0;background:#ffffff;color:#223654;font:16px/1.5 'Open Sans',Arial,sans-serif"><div style="max-width:600px;margin:0 auto;padding:24px"><p style="margin:0 0 24px;padding:0 0 8px;border-bottom:4px solid #095797;font-weight:bold;color:#095797">Participe</p><h1 style="font-size:22px;margin:0 0 16px">${escape(content.subject)}</h1>${[content.greeting, ...content.paragraphs].map(paragraph).join('')}${code}${facts}${action}<hr style="border:0;border-top:1px solid #c5cad2"><p style="font-size:14px;color:#4e5662">${escape(content.footer)}</p></div></body></html>`
}

export const renderMail = (content: MailContent, language: Language): { text: string; html: string } => ({
  text: asText(content, language),
  html: asHtml(content, language),
})
