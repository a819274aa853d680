// One project for each kind of test, told apart by the end of the file's name; `ops/test.ts` runs
// them in order. Only the kinds that need real servers start them.
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2024',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
};

/** What every project shares. */
function project(displayName, testMatch, more = {}) {
  return {
    displayName,
    rootDir: import.meta.dirname,
    testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    transform,
    transformIgnorePatterns: ['/node_modules/'],
    modulePathIgnorePatterns: ['<rootDir>/.plodnee/', '<rootDir>/web/dist/'],
    setupFilesAfterEnv: ['<rootDir>/ops/testing/no-silent-errors.ts'],
    ...more,
  };
}

const otherKinds = ['\\.(workflow|db|faults)\\.test\\.ts$', '/node_modules/'];

/** The kinds of test that need Postgres or Temporal's programs; a run starts them once. */
const realServers = {
  globalSetup: '<rootDir>/ops/testing/jest-global-setup.ts',
  globalTeardown: '<rootDir>/ops/testing/jest-global-teardown.ts',
};

export default {
  // Guards against hanging only; Jest hears it here, not inside a project. Longer stories say so.
  testTimeout: 120_000,
  // ES modules of a test file are never freed: a worker that holds so much begins anew.
  workerIdleMemoryLimit: '2GB',
  projects: [
    project('domain', ['**/*.test.ts'], { testPathIgnorePatterns: otherKinds }),
    project('db', ['**/*.db.test.ts'], realServers),
    project('workflow', ['**/*.workflow.test.ts'], realServers),
    project('e2e', ['web/e2e/**/*.e2e.ts'], realServers),
    project('faults', ['**/*.faults.test.ts'], realServers),
  ],
};
