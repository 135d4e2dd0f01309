/** Who may import what (docs/architecture.md). Each rule is an error. */
const api = '^apps/api/src'
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'platform-is-the-floor',
      severity: 'error',
      from: { path: `${api}/platform`, pathNot: 'http.ts|graphql.ts' },
      to: { path: `${api}/(access|kit|areas|tools)`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'access-stands-on-platform',
      severity: 'error',
      from: { path: `${api}/access` },
      to: { path: `${api}/(kit|areas|tools)` },
    },
    {
      name: 'kit-knows-no-area-nor-tool',
      severity: 'error',
      from: { path: `${api}/kit` },
      to: { path: `${api}/(areas|tools)` },
    },
    {
      name: 'tool-knows-no-area',
      severity: 'error',
      from: { path: `${api}/tools/[^/]+/` },
      to: { path: `${api}/areas` },
    },
    {
      name: 'tools-never-import-each-other',
      severity: 'error',
      from: { path: `${api}/tools/([^/]+)/` },
      to: { path: `${api}/tools/[^/]+/`, pathNot: `${api}/tools/$1/` },
    },
    {
      name: 'area-knows-no-tool',
      severity: 'error',
      from: { path: `${api}/areas` },
      to: { path: `${api}/tools` },
    },
    {
      name: 'areas-by-their-door',
      severity: 'error',
      from: { path: `${api}/areas/([^/]+)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${api}/areas/[^/]+/`, pathNot: [`${api}/areas/$1/`, `${api}/areas/[^/]+/index\\.ts$`] },
    },
    {
      name: 'prisma-in-stores-only',
      severity: 'error',
      from: {
        path: api,
        pathNot: [
          'platform/',
          '\\.(store|queries|commands|jobs)\\.ts$',
          'access/audit\\.ts$',
          'kit/notices/',
          'generated/',
          '\\.test\\.ts$',
        ],
      },
      to: { path: ['generated/prisma', '@prisma/client'] },
    },
    {
      name: 'typegraphql-at-the-face-only',
      severity: 'error',
      from: { path: api, pathNot: ['\\.(types|resolver)\\.ts$', 'schema\\.ts$', '\\.test\\.ts$'] },
      to: { path: 'node_modules/type-graphql' },
    },
    {
      name: 'pure-rules',
      severity: 'error',
      from: { path: `${api}/.*\\.access\\.ts$` },
      to: { path: ['generated/prisma', 'type-graphql', 'node_modules/pg/', '^(fs|net|http|child_process)$'] },
    },
    {
      name: 'web-knows-no-api',
      severity: 'error',
      from: { path: '^apps/web', pathNot: '^apps/web/e2e' },
      to: { path: '^apps/api' },
    },
    {
      name: 'react-aria-in-ui-only',
      severity: 'error',
      from: { pathNot: '^packages/ui' },
      to: { path: 'node_modules/(react-aria|react-aria-components|@react-aria)/' },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^packages/ui' },
      to: { path: ['^apps', '^packages/schema', 'node_modules/@apollo/client'] },
    },
    {
      name: 'web-tools-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/web/src/tools/([^/]+)/' },
      to: { path: '^apps/web/src/tools/[^/]+/', pathNot: '^apps/web/src/tools/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['dist/', 'packages/schema/src/generated', 'packages/ui/gallery'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
}
