const esm = ['@nestjs', 'file-type', 'strtok3', 'token-types', 'uint8array-extras', '@tokenizer', '@borewit', 'load-esm', 'uuid', '@noble', 'lru-cache', 'csv-parse', 'csv-stringify', 'uid', 'iterare', 'fast-check', 'pure-rand', '@scure', 'commander', 'express-rate-limit', 'hucre'];

const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]s$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: {
    '^@greengate/([^/]+)/contracts$': '<rootDir>/libs/$1/src/contracts',
    '^@greengate/([^/]+)/testing$': '<rootDir>/libs/$1/src/testing',
    '^@greengate/([^/]+)$': '<rootDir>/libs/$1/src',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/'],
  cacheDirectory: '<rootDir>/.jest-cache',
};

/** Servers are started (or named by GREENGATE_TEST_*): only for `npm run test:integration`, which sets this. */
const integration = { ...shared, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.integration.spec.ts'] };

module.exports = {
  // A guard against hanging, far above what anything takes: no test asserts a time.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/test/oracles/*.spec.ts'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/libs/**/*.contract-spec.ts'] },
    { ...shared, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/*.spec.ts', '<rootDir>/test/architecture/portal/*.spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    ...(process.env.GREENGATE_TEST_INTEGRATION === '1' ? [integration] : []),
  ],
};
