// One run for the whole house: pure rules, API on a real PostgreSQL, components, journeys in a real browser.

const swc = (/** @type {object} */ jsc) => [
  '@swc/jest',
  { swcrc: false, jsc: { target: 'es2024', ...jsc }, module: { type: 'es6' }, sourceMaps: 'inline' },
]
const typescript = swc({ parser: { syntax: 'typescript' } })
const decorated = swc({
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: false },
  keepClassNames: true,
})
const react = swc({
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
})
const shared = {
  testMatch: ['**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
}
const styles = {
  '\\.module\\.css$': '<rootDir>/../../packages/tooling/src/jest/css-modules.js',
  '\\.css$': '<rootDir>/../../packages/tooling/src/jest/empty.js',
}

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'packages',
      rootDir: '.',
      roots: [
        '<rootDir>/packages/form-engine',
        '<rootDir>/packages/formatting',
        '<rootDir>/packages/schema',
        '<rootDir>/packages/tooling',
        '<rootDir>/prisma',
      ],
      transform: { '\\.ts$': typescript },
    },
    {
      ...shared,
      displayName: 'ui',
      rootDir: 'packages/ui',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/../tooling/src/jest/jsdom-gaps.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
      moduleNameMapper: styles,
      transform: { '\\.tsx?$': react },
    },
    {
      ...shared,
      displayName: 'api',
      rootDir: 'apps/api',
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
      transform: { '\\.ts$': decorated },
    },
    {
      ...shared,
      displayName: 'web',
      rootDir: 'apps/web',
      roots: ['<rootDir>/src'],
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/../../packages/tooling/src/jest/jsdom-gaps.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
      moduleNameMapper: styles,
      transform: { '\\.tsx?$': react },
    },
    {
      ...shared,
      displayName: 'journeys',
      rootDir: 'apps/web',
      roots: ['<rootDir>/e2e'],
      globalSetup: '<rootDir>/e2e/world/global-setup.ts',
      globalTeardown: '<rootDir>/e2e/world/global-teardown.ts',
      transform: { '\\.tsx?$': typescript },
    },
  ].filter((project) => {
    const only = process.env.PARTICIPE_TESTS
    return !only || only.split(',').includes(project.displayName)
  }),
}
