import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { connection } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import { PageArgs } from '../../access/shared.types.ts'
import { textIn } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { asksBeyond } from '../../platform/selection.ts'
import { withInside } from '../initiatives/index.ts'
import { searchUnits } from '../../platform/search-text.ts'
import { cataloguePage, type CatalogueNode, municipalitiesLike, suggestionsFor } from './catalogue.queries.ts'
import {
  CatalogueConnection,
  CatalogueEntry,
  CatalogueFilterInput,
  CatalogueOrder,
  InitiativeFacets,
  Municipality,
  SearchHighlight,
  SearchSuggestion,
} from './catalogue.types.ts'
import { facetCounts } from './facets.queries.ts'
import { highlightsOf } from './highlights.ts'

/** Fields of an entry that need no text to say why it was found. */
const plainFields = new Set(['id', 'kind', 'initiative', 'listing', 'distance', '__typename'])

type Found = CatalogueNode & { text: string }

@Resolver(() => CatalogueEntry)
export class CatalogueResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => CatalogueConnection, {
    description: 'Everything published, here and elsewhere: the same for everyone. Pages by keyset.',
  })
  async catalogue(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CatalogueFilterInput, { nullable: true, description: 'What to find.' })
    filter: CatalogueFilterInput | undefined,
    @Arg('order', () => CatalogueOrder, {
      nullable: true,
      description: 'Order; by relevance with a text, nearest first with a place, else closing soon first.',
    })
    order: CatalogueOrder | undefined,
    @Ctx() { now }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const explained = asksBeyond(info, 'CatalogueEntry', plainFields)
    const { database } = this.#ports
    const found = await cataloguePage(
      database,
      await withInside(database, filter ?? {}, now),
      order,
      page,
      explained,
    )
    const { edges, pageInfo } = connection(found)
    return {
      edges: edges.map((edge) => ({ ...edge, node: { ...edge.node, text: filter?.text ?? '' } })),
      pageInfo,
    }
  }

  @Access(PUBLIC)
  @Query(() => InitiativeFacets, {
    description: 'How many entries of the catalogue a search finds, and how each facet would narrow it.',
  })
  async initiativeFacets(
    @Arg('filter', () => CatalogueFilterInput, { nullable: true, description: 'What to find.' })
    filter: CatalogueFilterInput | undefined,
    @Ctx() { now }: Context,
  ) {
    const { database } = this.#ports
    return facetCounts(database, await withInside(database, filter ?? {}, now))
  }

  @Access(PUBLIC)
  @Query(() => [SearchSuggestion], {
    description:
      'What the beginning of a search may mean: themes, bodies, initiatives; eight at most, none below two letters.',
  })
  searchSuggestions(@Arg('text', () => String, { description: 'What was typed so far.' }) text: string) {
    return suggestionsFor(this.#ports.database, text)
  }

  @Access(PUBLIC)
  @Query(() => [Municipality], {
    description: 'Municipalities whose name begins so, or nearly; ten at most.',
  })
  municipalities(
    @Arg('text', () => String, { description: 'A name, its beginning, or a code.' }) text: string,
  ) {
    return municipalitiesLike(this.#ports.database, text)
  }

  @Access(PUBLIC)
  @FieldResolver(() => [SearchHighlight])
  highlights(@Root() { texts, contribution, text }: Found, @Ctx() { language }: Context) {
    if (!texts) return []
    const words = contribution ? [contribution.title, contribution.body].filter(Boolean).join('. ') : null
    return highlightsOf(
      {
        title: textIn(texts.title, language),
        summary: textIn(texts.summary, language),
        description: textIn(texts.description, language),
        names: texts.names,
        contribution: words,
      },
      searchUnits(text),
    )
  }
}
