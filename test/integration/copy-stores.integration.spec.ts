import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRecords, moveEvidence } from '@greengate/backup';
import { openFolderEvidenceStore, openGridFsEvidenceStore } from '@greengate/evidence-store';
import { openMongoReadStore, openSqliteReadStore } from '@greengate/read-store';
import { startedMongo } from './engines/mongo-engine';

// What moves beside the log: keys of personal data and files. There and back again.
const mongo = startedMongo('moving operations and evidence');
const name = `greengate_test_${randomBytes(4).toString('hex')}`;
const open = (): ReturnType<typeof openSqliteReadStore> => openSqliteReadStore({ path: ':memory:', durability: 'durable' });

it('records of the operations store, to MongoDB and back', async () => {
  const [here, back] = [open(), open()];
  await here.ensure({ name: 'subject_keys', indexes: [] });
  await here.ensure({ name: 'sessions', indexes: [{ fields: ['expiresAt'] }] });
  for (let index = 0; index < 90; index += 1) await here.put('subject_keys', `key ${index}`, { wrapped: { iv: `绿 ${index}`, n: [index, null, { deep: true }] } });
  await here.put('subject_keys', 'erased', { erased: true });
  await here.put('sessions', 's', { expiresAt: '2026-01-01', data: '{"cookie":{}}' });
  const there = await openMongoReadStore({ url: await mongo.url(`${name}_operations`), database: name });
  const report = await copyRecords(here, there);
  expect(report).toMatchObject({ copied: 92, equal: true });
  // The application opens it with its indexes.
  await there.ensure({ name: 'sessions', indexes: [{ fields: ['expiresAt'] }] });
  expect((await there.find('sessions', { filter: { expiresAt: { lt: '2027-01-01' } }, limit: 10 })).documents).toHaveLength(1);
  expect(await copyRecords(here, there)).toMatchObject({ copied: 0, equal: true });
  expect((await copyRecords(there, back)).target).toEqual(report.source);
  for (const store of [here, back, there]) await store.close();
});

it('evidence, to GridFS and back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'greengate-copy-'));
  const [here, back] = [openFolderEvidenceStore({ folder: join(folder, 'a') }), openFolderEvidenceStore({ folder: join(folder, 'b') })];
  async function* bytes(size: number): AsyncGenerator<Uint8Array> {
    yield randomBytes(size);
  }
  for (const size of [1, 70_000, 600_000]) await here.put(bytes(size));
  const there = await openGridFsEvidenceStore({ url: await mongo.url(`${name}_evidence`), database: name });
  const first = await moveEvidence(here, there);
  expect(first).toMatchObject({ bytes: 670_001, damaged: [], equal: true, source: { files: 3 } });
  expect(first.target).toEqual(first.source);
  expect((await moveEvidence(there, back)).target).toEqual(first.source);
  for (const store of [here, back, there]) await store.close();
  rmSync(folder, { recursive: true });
});
