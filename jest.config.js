// Three projects: `unit` runs beside the sources and needs nothing; `e2e` lives under test/ and boots the real parts;
// `long` does so for longer than anybody waits (`npm run test:long`), and draws anew what the others draw.
const shared = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // The seed of `libs/testing/src/drawn.ts`, where somebody wants another.
  globals: process.env['DRAW_SEED'] ? { drawSeed: Number(process.env['DRAW_SEED']) } : {},
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#(domain|contract|documents|files|intake|event-store|door|read-models|accounts|delivery|jobs|metrics|observing|sample|testing)/(.*)$':
      '<rootDir>/libs/$1/src/$2.ts',
    '^#(api|worker|standalone)/(.*)$': '<rootDir>/apps/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const withPostgres = {
  ...shared,
  globalSetup: '<rootDir>/test/e2e/setup/start-postgres.ts',
  globalTeardown: '<rootDir>/test/e2e/setup/stop-postgres.ts',
};

export default {
  workerIdleMemoryLimit: '512MB',
  // Against hanging, not a measure: a slow machine is not a failure.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps}/**/*.spec.ts',
        '<rootDir>/test/{bench,deploy,history,isolation,migrations,papers,web}/**/*.spec.ts',
      ],
    },
    { ...withPostgres, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
    {
      ...withPostgres,
      displayName: 'long',
      testMatch: [
        '<rootDir>/test/long/**/*.spec.ts',
        '<rootDir>/libs/domain/src/**/*.spec.ts',
        '<rootDir>/libs/contract/src/{kept-form,commands/validate}.spec.ts',
        '<rootDir>/apps/web/src/{damaged,minutes/differences}.spec.ts',
      ],
    },
  ],
};
