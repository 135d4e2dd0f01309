export { CatalogueResolver } from './catalogue.resolver.ts'
