import js from '@eslint/js'
import formatjs from 'eslint-plugin-formatjs'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import typescript from 'typescript-eslint'

export default typescript.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/dist-server',
      '.data',
      '**/generated',
      'packages/schema/src/generated',
      '.dependency-cruiser.cjs',
      'prisma.config.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Raw HTML goes through no door (norm S-09).',
        },
      ],
      'no-control-regex': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'packages/ui/**/*.tsx'],
    plugins: { 'jsx-a11y': a11y, 'react-hooks': hooks, formatjs },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      ...hooks.configs.recommended.rules,
      'formatjs/enforce-placeholders': 'error',
      // A box that scrolls must be reached by the keyboard (axe: scrollable-region-focusable).
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { roles: ['region', 'tabpanel'], tags: [], allowExpressionValues: true },
      ],
    },
  },
  {
    // The one reader of the environment of the API.
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/env.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'platform/env.ts reads the environment.' },
      ],
    },
  },
  {
    files: [
      '**/*.test.{ts,tsx}',
      'apps/api/test/**',
      'apps/web/e2e/**',
      'apps/web/test/**',
      'packages/ui/test/**',
    ],
    rules: {
      // Answers of GraphQL are the test's own affair.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['apps/web/public/**'], languageOptions: { globals: globals.browser } },
)
