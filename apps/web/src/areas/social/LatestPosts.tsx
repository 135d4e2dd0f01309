import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, Icon, Link } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import { Publication } from './Publication.tsx'
import styles from './social.module.css'

const LatestPostsDocument = graphql(`
  query LatestPosts {
    socialStream(first: 3) {
      edges {
        node {
          id
          ...Publication
        }
      }
    }
  }
`)

export interface LatestPostsProps {
  title: string
  lead: string
  more: string
}

/** The last three publications; nothing at all where there are none, or when they can't be had: the page goes on. */
export function LatestPosts({ title, lead, more }: LatestPostsProps) {
  const { path } = useWords()
  const { data } = useQuery(LatestPostsDocument)
  const edges = data?.socialStream.edges ?? []
  if (edges.length === 0) return null
  return (
    <Container as="section">
      <div className={styles.head}>
        <div>
          <h2 id="medias-sociaux">{title}</h2>
          <p className={styles.meta}>{lead}</p>
        </div>
        <Link href={path('social')} className={styles.more}>
          {more} <Icon name="arrow" size="1em" />
        </Link>
      </div>
      <ul className={styles.latest}>
        {edges.map(({ node }) => (
          <Publication key={node.id} publication={node} />
        ))}
      </ul>
    </Container>
  )
}
