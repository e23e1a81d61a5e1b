import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts } from '../../apps/contexts';

it('the portal offers the scopes of every context for a key, and of no other', () => {
  const source = readFileSync(join(__dirname, '../../apps/portal/src/screens/admin/key-form.ts'), 'utf8');
  const [, list = ''] = /keyContexts = \[([^\]]*)\]/.exec(source) ?? [];
  const offered = [...list.matchAll(/'([a-z]+)'/g)].map(([, name]) => name ?? '');
  const scopes = contexts.flatMap(({ commands, queries }) => [...commands, ...queries].map(({ definition }) => definition.name.split('.')[0] ?? ''));
  expect([...offered].sort()).toEqual([...new Set(scopes)].sort());
});
