import { defineEvents, fileDigest, id, sealed, type EventsOf } from '@greengate/kernel';
import { z } from 'zod';
import { evidenceSide } from '../contracts/evidence-side.contract';
import { evidenceSubject } from '../contracts/evidence-subject.contract';

const file = { supplierId: id, digest: fileDigest };
/** Id of the user or API key. */
const by = z.string().min(1);
const reason = z.string().min(1);
/** `programmeId`: where the subject belongs to one programme alone; null where it belongs to the supplier. */
const link = { ...file, subject: evidenceSubject, programmeId: id.nullable() };

/** Stream `evidence-<supplierId>`: the files that show what a supplier says. The content itself lies in the evidence store, under its digest. */
export const evidenceEvents = defineEvents('evidence', {
  EvidenceStored: {
    version: 1,
    /** `name` is sealed: it may hold a person's name. `as`: on whose side it was stored; a file stored by two sides is recorded for each. */
    schema: z.strictObject({ ...file, name: sealed, mediaType: z.string().min(1), size: z.number().int().positive(), as: evidenceSide, storedBy: by }),
    says: { en: 'A file was stored ({mediaType}, {size} bytes), digest {digest}', 'zh-CN': '已存入文件（{mediaType}，{size} 字节），摘要 {digest}' },
  },
  EvidenceLinked: {
    version: 1,
    schema: z.strictObject({ ...link, linkedBy: by }),
    says: { en: 'File {digest} was linked to {subject.kind} {subject.id}', 'zh-CN': '文件 {digest} 已关联到 {subject.kind} {subject.id}' },
  },
  EvidenceUnlinked: {
    version: 1,
    schema: z.strictObject({ ...link, reason, unlinkedBy: by }),
    says: { en: 'File {digest} was unlinked from {subject.kind} {subject.id}: {reason}', 'zh-CN': '文件 {digest} 已解除与 {subject.kind} {subject.id} 的关联：{reason}' },
  },
  EvidenceSuperseded: {
    version: 1,
    schema: z.strictObject({ ...file, successor: fileDigest, reason, supersededBy: by }),
    says: { en: 'File {digest} was superseded by {successor}: {reason}', 'zh-CN': '文件 {digest} 已被 {successor} 取代：{reason}' },
  },
});
export type EvidenceEvent = EventsOf<typeof evidenceEvents>;
