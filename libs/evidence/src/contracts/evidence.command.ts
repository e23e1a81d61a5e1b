import { defineCommand, fileDigest, id, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { evidenceLimits10 } from './evidence-limits-1-0.data';
import { evidenceSubject } from './evidence-subject.contract';

/** The supplier and its helpers; the buyer's procurement for a supplier without users. */
const keepers: Access = { 'supplier-user': 'own-supplier', 'procurement-manager': 'enrolled-supplier' };
/** Verifiers and auditors bring statements and findings' evidence of their own. */
const brings: Access = { ...keepers, verifier: 'engaged', auditor: 'engaged' };

const base = '/suppliers/:supplierId/evidence';
const file = { supplierId: id, digest: fileDigest };
const reason = z.string().trim().min(3).max(500);
const done = z.strictObject(file);

/** The same content twice is one file: `known` says that it was there already. */
export const storeEvidence = defineCommand('evidence.StoreEvidence', {
  route: { method: 'POST', path: base },
  summary: { en: 'Store a file as evidence: a bill, a receipt, a statement', 'zh-CN': '存入证明材料：账单、收据、声明' },
  input: z.strictObject({ supplierId: id }),
  output: z.strictObject({ ...file, name: z.string(), mediaType: z.string(), size: z.number().int().positive(), known: z.boolean() }),
  access: brings,
  upload: { largest: evidenceLimits10.largestFile, mediaTypes: evidenceLimits10.types.map(({ mediaType }) => mediaType) },
});

export const linkEvidence = defineCommand('evidence.LinkEvidence', {
  route: { method: 'POST', path: `${base}/:digest/links` },
  summary: { en: 'Link a file to what it is evidence of', 'zh-CN': '将文件关联到其所证明的内容' },
  input: z.strictObject({ ...file, subject: evidenceSubject }),
  output: done,
  access: keepers,
});

/** The link stays on record; verifiers and auditors go on seeing what was linked once, buyers do not. */
export const unlinkEvidence = defineCommand('evidence.UnlinkEvidence', {
  route: { method: 'POST', path: `${base}/:digest/links/removal` },
  summary: { en: 'Remove a link, with the reason', 'zh-CN': '解除关联并说明原因' },
  input: z.strictObject({ ...file, subject: evidenceSubject, reason }),
  output: done,
  access: keepers,
});

/** The older file stays readable, and says what came after it. */
export const supersedeEvidence = defineCommand('evidence.SupersedeEvidence', {
  route: { method: 'POST', path: `${base}/:digest/supersede` },
  summary: { en: 'Name the file that takes the place of another', 'zh-CN': '指定取代某文件的新文件' },
  input: z.strictObject({ ...file, successor: fileDigest, reason }),
  output: z.strictObject({ ...file, successor: fileDigest }),
  access: keepers,
});
