export { CatalogueResolver } from './catalogue.resolver.ts'
export { catalogueRoutes } from './catalogue.routes.ts'
