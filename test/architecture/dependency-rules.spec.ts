import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
}

const root = resolve(__dirname, '../..');
const cruise = (cwd: string): Report => {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [bin, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'apps', 'libs'], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return JSON.parse(run.stdout) as Report;
};
const rules = (createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as { forbidden: { name: string }[] }).forbidden.map((rule) => rule.name);

describe('dependency rules', () => {
  it('hold in this code base', () => {
    const { summary } = cruise(root);
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(40);
  });

  it('each fire on a planted violation', () => {
    const fired = new Set(cruise(join(__dirname, 'fixtures')).summary.violations.map((v) => v.rule.name));
    expect(rules.filter((rule) => !fired.has(rule))).toEqual([]);
  });
});
