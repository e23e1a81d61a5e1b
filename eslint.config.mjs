import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pure = ['libs/kernel/src/**/*.ts', 'libs/*/src/{domain,projections,processes,contracts}/**/*.ts'];
const specs = ['**/*.spec.ts', '**/*-spec.ts', 'libs/*/src/testing/**/*.ts', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'var/**', '.jest-cache/**', 'test/architecture/fixtures/**', 'apps/portal/src/api/schema.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [js.configs.recommended, ...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      complexity: ['error', 16],
      'no-console': 'error',
    },
  },
  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'Buffer'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time arrives inside the command.' },
        { object: 'Math', property: 'random', message: 'Ids arrive inside the command.' },
      ],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time arrives inside the command.' }],
    },
  },
  { files: ['apps/**/*.ts', 'test/bench/**/*.ts', 'test/kill/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: specs, rules: { 'max-lines': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/unbound-method': 'off', complexity: 'off' } },
  // One state machine whose steps share their state: split, it would be harder to follow.
  { files: ['libs/subscriptions/src/subscription.ts'], rules: { 'max-lines': ['error', { max: 280, skipBlankLines: true, skipComments: true }] } },
  // Run by mongosh, which brings these.
  { files: ['deploy/compose/*.js'], languageOptions: { globals: { rs: 'readonly', db: 'readonly', quit: 'readonly' } } },
  { files: ['**/*.mjs', '**/*.js', '**/*.cjs'], extends: [js.configs.recommended], languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', URL: 'readonly', Buffer: 'readonly', document: 'readonly', localStorage: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly', fetch: 'readonly', __dirname: 'readonly', performance: 'readonly', AbortController: 'readonly', AbortSignal: 'readonly' } } },
);
