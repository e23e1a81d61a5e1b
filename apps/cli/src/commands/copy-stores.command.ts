import { existsSync } from 'node:fs';
import { BackupError, copyRecords, moveEvidence } from '@greengate/backup';
import { EvidenceStoreUnavailableError, openFolderEvidenceStore, openGridFsEvidenceStore, type EvidenceStore } from '@greengate/evidence-store';
import { say } from '@greengate/kernel';
import { mongoAddressFault, mongoAddressOf } from '@greengate/mongo';
import { openMongoReadStore, openSqliteReadStore, ReadStoreCorruptError, ReadStoreUnavailableError, type ReadStore } from '@greengate/read-store';
import type { Environment } from '../environment';
import { addressText } from '../event-store-address';
import { CliError } from '../terminal/failure';
import { progressOf } from '../terminal/progress';
import { backupFault } from '../terminal/told-backup-faults';
import { moving } from '../terminal/told-moving';
import type { CopyOptions } from './copy.command';

interface Address<Store> {
  readonly shown: string;
  readonly open: () => Store | Promise<Store>;
}

/** A path on this machine, or a database of MongoDB. @throws CliError */
function placeIn(given: string, forms: { readonly local: RegExp; readonly server: RegExp; readonly remedy: 'operationsRemedy' | 'evidenceRemedy' }, environment: Environment): { readonly path: string } | { readonly url: string; readonly shown: string } {
  const { language, path } = environment;
  const text = addressText(given, environment);
  const local = forms.local.exec(text)?.[1];
  if (local !== undefined) return { path: path(local) };
  const url = forms.server.exec(text)?.[1];
  const fault = url === undefined ? moving[forms.remedy][language] : mongoAddressFault(url);
  if (url === undefined || fault !== undefined) throw new CliError(moving.storeWrong[language], fault ?? moving[forms.remedy][language]);
  return { url, shown: mongoAddressOf(url).shown };
}

/** Opening would make an empty one. */
function mustExist(from: string, { language }: Environment): void {
  if (!existsSync(from)) throw new CliError(say(moving.copyNothingAt, language, { address: from }), moving.copySourceOther[language]);
}

function operationsAddress(given: string, environment: Environment, source: boolean): Address<ReadStore> {
  const place = placeIn(given, { local: /^sqlite:(.+)$/, server: /^(mongodb(?:\+srv)?:.*)$/, remedy: 'operationsRemedy' }, environment);
  if ('url' in place) return { shown: place.shown, open: () => openMongoReadStore({ url: place.url, database: 'greengate_operations' }) };
  if (source) mustExist(place.path, environment);
  return { shown: `sqlite:${place.path}`, open: () => openSqliteReadStore({ path: place.path, durability: 'durable' }) };
}

function evidenceAddress(given: string, environment: Environment, source: boolean): Address<EvidenceStore> {
  const place = placeIn(given, { local: /^folder:(.+)$/, server: /^gridfs:(mongodb(?:\+srv)?:.*)$/, remedy: 'evidenceRemedy' }, environment);
  if ('url' in place) return { shown: `gridfs:${place.shown}`, open: () => openGridFsEvidenceStore({ url: place.url, database: 'greengate_evidence' }) };
  if (source) mustExist(place.path, environment);
  return { shown: `folder:${place.path}`, open: () => openFolderEvidenceStore({ folder: place.path }) };
}

async function between<Store extends { close(): Promise<void> }>([from, to]: readonly [Address<Store>, Address<Store>], environment: Environment, work: (source: Store, target: Store) => Promise<number>): Promise<number> {
  const { language } = environment;
  if (from.shown === to.shown) throw new CliError(say(moving.copySame, language, { address: from.shown }), moving.copySameRemedy[language]);
  const open: Store[] = [];
  try {
    const source = await from.open();
    open.push(source);
    const target = await to.open();
    open.push(target);
    return await work(source, target);
  } catch (error) {
    if (error instanceof BackupError) throw backupFault(error, environment);
    if (error instanceof ReadStoreUnavailableError || error instanceof ReadStoreCorruptError || error instanceof EvidenceStoreUnavailableError) throw new CliError(error.message);
    throw error;
  } finally {
    for (const store of open) await store.close();
  }
}

/** Keys of personal data, accounts, sessions: while nobody writes. Exit code 1 when the digests differ. */
export function copyOperationsCommand(options: CopyOptions, environment: Environment): Promise<number> {
  const { language, json, out } = environment;
  const [from, to] = [operationsAddress(options.from, environment, true), operationsAddress(options.to, environment, false)];
  return between([from, to], environment, async (source, target) => {
    const progress = progressOf(environment, moving.backupOperations[language]);
    const report = await copyRecords(source, target, (done) => progress.update(done, undefined));
    progress.stop();
    const facts = { copied: report.copied, records: report.source.records, source: report.source.digest, target: report.target.digest, from: from.shown, to: to.shown };
    out(json ? `${JSON.stringify({ from: from.shown, to: to.shown, ...report }, null, 2)}\n` : `${say(report.equal ? moving.recordsDone : moving.copyUnequal, language, facts)}\n`);
    return report.equal ? 0 : 1;
  });
}

/** Files by their content, each read back. Exit code 1 when the digests differ, or when the source itself has lost some. */
export function copyEvidenceCommand(options: CopyOptions, environment: Environment): Promise<number> {
  const { language, json, out, err } = environment;
  const [from, to] = [evidenceAddress(options.from, environment, true), evidenceAddress(options.to, environment, false)];
  return between([from, to], environment, async (source, target) => {
    const bars = { evidence: progressOf(environment, moving.backupEvidence[language]), checking: progressOf(environment, moving.backupCheck[language]) };
    const report = await moveEvidence(source, target, (phase, done) => bars[phase].update(done, undefined));
    for (const bar of Object.values(bars)) bar.stop();
    const facts = { files: report.source.files, source: report.source.digest, target: report.target.digest, from: from.shown, to: to.shown };
    out(json ? `${JSON.stringify({ from: from.shown, to: to.shown, ...report }, null, 2)}\n` : `${say(report.equal ? moving.evidenceDone : moving.copyUnequal, language, facts)}\n`);
    if (report.damaged.length > 0) err(`${say(moving.copyDamaged, language, { count: report.damaged.length, list: report.damaged.slice(0, 10).join(', ') })}\n`);
    return report.equal && report.damaged.length === 0 ? 0 : 1;
  });
}
