import { Link, Table } from '@participe/ui'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import type { Choice } from './facets.ts'
import type { Search } from './search.ts'

export interface MapViewProps {
  search: Search
  regions: readonly Choice[]
  addressOf: (search: Search) => string
}

interface Drawing {
  width: number
  height: number
  regions: Record<string, string>
}

/** The outlines come after the page: they serve the eye alone, and the table beside them says the same. */
function useDrawing(): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ width: 1, height: 1, regions: {} })
  useEffect(() => {
    let gone = false
    void import('./map/regions.json').then((file) => {
      if (!gone) setDrawing(file.default)
    })
    return () => {
      gone = true
    }
  }, [])
  return drawing
}

/** Five shades, from nothing to the most of any region. */
const shade = (count: number, most: number): number =>
  count === 0 || most === 0 ? 0 : Math.ceil((count / most) * 4)

/**
 * A drawing for the eye and the mouse, and beside it the same regions, counts and links as a table, which is what the
 * keyboard and the ear meet (norm A-32). Drawn here: no tile of anybody else is asked.
 */
export function MapView({ search, regions, addressOf }: MapViewProps) {
  const { t, number, language } = useWords()
  const navigate = useNavigate()
  const drawing = useDrawing()
  const most = Math.max(0, ...regions.map(({ count }) => count))
  const hrefOf = (code: string) => {
    const region = search.chosen.region.includes(code) ? [] : [code]
    return addressOf({ ...search, chosen: { ...search.chosen, region } })
  }
  return (
    <section aria-labelledby="carte" className={styles.map}>
      <h2 id="carte" className={styles.panelTitle}>
        {t('catalogue.map.title')}
      </h2>
      <p>
        {t('catalogue.map.how')} <a href="#liste">{t('catalogue.map.toList')}</a>
      </p>
      <div className={styles.mapColumns}>
        <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true" className={styles.drawing}>
          {Object.entries(drawing.regions).map(([code, outline]) => {
            const found = regions.find(({ value }) => value === code)
            const chosen = search.chosen.region.includes(code)
            return (
              <path
                key={code}
                d={outline}
                className={styles.region}
                data-shade={shade(found?.count ?? 0, most)}
                data-chosen={chosen || undefined}
                onClick={() => void navigate(hrefOf(code))}
              >
                <title>{found ? `${found.label}, ${number(found.count)}` : code}</title>
              </path>
            )
          })}
        </svg>
        <Table
          caption={t('catalogue.map.caption')}
          rows={regions}
          rowId={({ value }) => value}
          columns={[
            {
              id: 'region',
              label: t('catalogue.filter.region'),
              cell: ({ value, label }) => (
                <Link
                  href={hrefOf(value)}
                  lang={language === 'fr' ? undefined : 'fr'}
                  aria-current={search.chosen.region.includes(value) ? 'true' : undefined}
                >
                  {label}
                </Link>
              ),
            },
            {
              id: 'count',
              label: t('catalogue.map.count'),
              numeric: true,
              cell: ({ count }) => number(count),
            },
          ]}
          note={t('catalogue.map.source')}
        />
      </div>
    </section>
  )
}
