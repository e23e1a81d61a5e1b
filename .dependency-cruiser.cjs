/** The walls of architecture: see docs/explanation/architecture.md. Each rule has a planted violation in test/architecture/fixtures. */
const { join } = require('node:path');

const contexts = 'identity|programmes|suppliers|purchasing|factors|disclosures|evidence|verifications|commitments|measures|audits|assessments|admissions';
const pure = `^libs/(${contexts})/src/(domain|projections|processes|contracts)/`;
const spec = '[.-]spec\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-folders-are-pure',
      comment: 'Domain code imports its own pure folders, the kernel, contracts, the schema and the decimal library. No framework, no driver, no node:*.',
      severity: 'error',
      from: { path: pure, pathNot: spec },
      to: { pathNot: [`^libs/(${contexts})/src/(domain|projections|processes|contracts)/`, '^libs/kernel/src/', '(^|/)node_modules/(zod|decimal\\.js)/'] },
    },
    {
      name: 'domain-stays-in-its-context',
      comment: 'Only projections and processes read the published language (contracts) of another context; deciders and rules never do.',
      severity: 'error',
      from: { path: `^libs/(${contexts})/src/domain/`, pathNot: spec },
      to: { path: `^libs/(${contexts})/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'contexts-meet-in-contracts',
      comment: 'A context uses another only through its contracts, or by events.',
      severity: 'error',
      from: { path: `^libs/(${contexts})/src/`, pathNot: spec },
      to: { path: `^libs/(${contexts})/src/`, pathNot: ['^libs/$1/src/', '^libs/[^/]+/src/contracts/index\\.ts$'] },
    },
    {
      name: 'kernel-depends-on-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: spec },
      to: { pathNot: ['^libs/kernel/src/', '(^|/)node_modules/(zod|decimal\\.js|uuid|@noble/hashes|canonicalize)/'] },
    },
    {
      name: 'ports-import-the-kernel-only',
      comment: 'Stores and subscriptions know no context and no framework.',
      severity: 'error',
      from: { path: '^libs/(event-store|read-store|evidence-store|messaging|subscriptions)/src/', pathNot: spec },
      to: { path: ['^libs/', '(^|/)node_modules/@nestjs/'], pathNot: ['^libs/(kernel|sqlite|mongo|event-store|read-store|evidence-store|messaging|subscriptions)/src/'] },
    },
    {
      name: 'platform-knows-no-context',
      severity: 'error',
      from: { path: '^libs/platform/src/', pathNot: [spec, '^libs/platform/src/testing/'] },
      to: { path: `^libs/(${contexts}|imports|installation)/` },
    },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^(libs|apps)/', pathNot: spec }, to: { path: '^test/' } },
    {
      name: 'frameworks-only-at-the-edge',
      comment: 'Nest, Express and passport are named in platform and the apps only.',
      severity: 'error',
      from: { path: `^libs/(${contexts}|imports|installation|kernel)/`, pathNot: spec },
      to: { path: '(^|/)node_modules/(@nestjs|express|passport)' },
    },
    {
      name: 'no-deep-imports',
      comment: 'Across libraries: the index, contracts or testing entry, nothing deeper.',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps)/' },
      to: { path: '^libs/[^/]+/src/.+', pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/src/(contracts|testing)/index\\.ts$'] },
    },
    { name: 'no-drawers', comment: 'Name what it is for.', severity: 'error', from: {}, to: { path: '^(libs|apps)/.*/(utils|helpers|common|misc)/' } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(libs|apps)/', pathNot: [spec, '\\.d\\.ts$', '/main\\.ts$'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^var/', '^apps/portal/', '^test/architecture/fixtures/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    webpackConfig: { fileName: join(__dirname, 'test/architecture/resolve.cjs') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
