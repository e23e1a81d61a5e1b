import { mkdtempSync, readdirSync, rmSync, truncateSync, openSync, readSync, writeSync, closeSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceStoreContract } from '../testing';
import { openFolderEvidenceStore } from './folder-evidence-store.adapter';

const above = mkdtempSync(join(tmpdir(), 'evidence-store-'));
let folders = 0;
afterAll(() => rmSync(above, { recursive: true, force: true }));

function alter(path: string): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  const middle = Math.floor(statSync(path).size / 2);
  readSync(file, byte, 0, 1, middle);
  writeSync(file, Buffer.from([(byte[0] ?? 0) ^ 0xff]), 0, 1, middle);
  closeSync(file);
}

evidenceStoreContract('folder', async () => {
  const folder = join(above, String((folders += 1)), 'evidence');
  return {
    store: openFolderEvidenceStore({ folder }),
    another: async () => openFolderEvidenceStore({ folder }),
    damage: async (digest, how) => {
      const path = join(folder, digest.slice(0, 2), digest);
      if (how === 'alter') alter(path);
      else if (how === 'cut') truncateSync(path, statSync(path).size - 1);
      else rmSync(path);
    },
    halves: async () => readdirSync(folder).filter((name) => !/^[0-9a-f]{2}$/.test(name)).length,
  };
});
