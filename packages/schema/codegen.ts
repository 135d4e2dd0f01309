import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, visit } from 'graphql'
import type { DocumentNode, SelectionSetNode } from 'graphql'

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

const isNamed = ({ selections }: SelectionSetNode) =>
  selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')

/** The same as the cache of the browser does: everywhere but at the root, where a mutation must stay alone. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (node, _key, parent) =>
      (parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION) || isNamed(node)
        ? undefined
        : { ...node, selections: [typename, ...node.selections] },
  })

const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: ['../../apps/web/src/**/*.{ts,tsx}', '!../../apps/web/src/**/*.test.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      // The cache of the browser asks for it: the registered text must have it too.
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => ({ ...file, document: file.document && withTypenames(file.document) })),
        },
      ],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
        persistedDocuments: { hashPropertyName: 'documentId', mode: 'embedHashInDocument' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Day: 'string', JSON: 'unknown' },
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
}

export default config
