const { projects } = require('./jest.config.js');

/** The portal in a real Chromium against the real application: `npm run test:portal`. Not part of `npm test`, which starts no server. */
module.exports = {
  ...projects[0],
  displayName: 'portal',
  testMatch: ['<rootDir>/test/portal/**/*.portal-spec.ts'],
  globalSetup: '<rootDir>/test/portal/start-application.ts',
  globalTeardown: '<rootDir>/test/portal/stop-application.ts',
  // A guard against hanging, far above what anything takes: no test asserts a time.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/portal/longest-first.cjs',
  maxWorkers: 1,
};
