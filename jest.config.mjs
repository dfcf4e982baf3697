export default {
  // All cores: by itself jest leaves one to its main process, which only waits.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: {
    '^.+\\.(?:ts|tsx|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // jsdom has no workers.
  moduleNameMapper: { '^\\./startWorker$': '<rootDir>/test/taskpane/startWorker.ts' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
