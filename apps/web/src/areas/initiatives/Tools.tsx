import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Card, Grid, KeyFigure } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './initiative.module.css'
import type { PartProps } from './Opening.tsx'
import { toolPath } from './tool-path.ts'

const ToolsFragment = graphql(`
  fragment InitiativeTools on Initiative {
    slug
    status
    participantCount
    contributionCount
    commentCount
    tools {
      id
      toolKey
      title
    }
  }
`)

export function Tools({ lang, ...props }: PartProps<FragmentType<typeof ToolsFragment>>) {
  const initiative = getFragmentData(ToolsFragment, props.initiative)
  const { t, number, language } = useWords()
  const { tools, slug, status } = initiative
  if (tools.length === 0) return null
  const figures = ['participantCount', 'contributionCount', 'commentCount'] as const
  return (
    <section aria-labelledby="outils" className={styles.section}>
      <h2 id="outils">{t(status === 'OPEN' ? 'initiative.tools.open' : 'initiative.tools.closed')}</h2>
      <div className={styles.figures}>
        {figures.map((name) => (
          <KeyFigure
            key={name}
            value={number(initiative[name])}
            label={t(`initiative.figure.${name}`, { count: initiative[name] })}
          />
        ))}
      </div>
      <Grid as="ul" cell="18rem">
        {tools.map((tool) => (
          <Card
            key={tool.id}
            as="li"
            title={tool.title}
            lang={lang}
            href={toolPath(tool, slug, language)}
            meta={t(`initiative.tool.${tool.toolKey}`)}
          />
        ))}
      </Grid>
    </section>
  )
}
