import { defineFileQuery, defineQuery, fileDigest, id, instant, type Access } from '@greengate/kernel';
import { z } from 'zod';
import { evidenceLimits10 } from './evidence-limits-1-0.data';
import { evidenceSide } from './evidence-side.contract';

const reads: Access = {
  'supplier-user': 'own-supplier',
  'programme-owner': 'enrolled-supplier',
  'procurement-manager': 'enrolled-supplier',
  analyst: 'enrolled-supplier',
  verifier: 'engaged',
  auditor: 'engaged',
};
/** Opens, besides what belongs to the supplier, what lies in this one programme: its findings and custom factors. */
const inProgramme = { programmeId: id.optional() };

export const evidenceLink = z.strictObject({
  kind: z.enum(['disclosure-line', 'draft-line', 'custom-factor', 'statement', 'measure', 'finding']),
  id,
  lineId: z.string().nullable(),
  programmeId: id.nullable(),
  since: instant,
  /** When the link was removed; null while it holds. */
  until: instant.nullable(),
  /** `record`: the disclosure, factor, measure, finding or statement cites the file itself. */
  from: z.enum(['link', 'record']),
});

export const evidenceFile = z.strictObject({
  digest: fileDigest,
  /** Null when the name was erased. Text, never markup or a path. */
  name: z.string().nullable(),
  mediaType: z.string(),
  size: z.number().int().positive(),
  storedAt: instant,
  /** On whose sides it was stored. */
  storedAs: z.array(evidenceSide),
  /** As far as the asker may see them. */
  links: z.array(evidenceLink),
  supersededBy: z.strictObject({ successor: fileDigest, reason: z.string(), at: instant }).nullable(),
  supersedes: z.array(fileDigest),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;

export const listEvidence = defineQuery('evidence.ListEvidence', {
  route: { method: 'GET', path: '/suppliers/:supplierId/evidence' },
  summary: { en: 'List a supplier\'s files, latest first, as far as they are shared', 'zh-CN': '列出供应商已共享的文件，最新在前' },
  input: z.strictObject({ supplierId: id, ...inProgramme, limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().min(1).optional() }),
  output: z.strictObject({ items: z.array(evidenceFile), next: z.string().optional() }),
  access: reads,
  views: ['evidence_register'],
});

export const getEvidenceOfDisclosure = defineQuery('evidence.GetEvidenceOfDisclosure', {
  route: { method: 'GET', path: '/suppliers/:supplierId/disclosures/:disclosureId/evidence' },
  summary: { en: 'The evidence of a disclosure, line by line', 'zh-CN': '按行列出披露的证明材料' },
  input: z.strictObject({ supplierId: id, disclosureId: id }),
  output: z.strictObject({
    disclosureId: id,
    lines: z.array(
      z.strictObject({
        /** Null: of the disclosure as a whole. */
        lineId: z.string().nullable(),
        /** `until`: when a correction or a removal ended it. `file` is null for a digest that is cited and not kept here. */
        files: z.array(z.strictObject({ digest: fileDigest, since: instant, until: instant.nullable(), from: z.enum(['link', 'record']), file: evidenceFile.nullable() })),
      }),
    ),
  }),
  access: reads,
  views: ['evidence_subjects', 'evidence_register'],
});

export const downloadEvidence = defineFileQuery('evidence.DownloadEvidence', {
  route: { method: 'GET', path: '/suppliers/:supplierId/evidence/:digest/file' },
  summary: { en: 'Download a file', 'zh-CN': '下载文件' },
  input: z.strictObject({ supplierId: id, digest: fileDigest, ...inProgramme }),
  access: reads,
  views: ['evidence_register'],
  mediaTypes: evidenceLimits10.types.map(({ mediaType }) => mediaType),
});
