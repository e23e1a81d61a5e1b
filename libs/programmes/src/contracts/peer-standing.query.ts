import { decimalString, defineQuery, id } from '@greengate/kernel';
import { z } from 'zod';

/** Fewer than this many other suppliers are never compared with: of four, one could be told from the rest. */
export const leastPeers = 5;

/** Where one figure lies among the same figure of others. None of them is named, and no figure of any one is told: the bounds of the middle half are rounded to two digits. */
export const peerPlace = z.strictObject({
  own: decimalString,
  peers: z.number().int().min(leastPeers),
  better: z.number().int().nonnegative(),
  equal: z.number().int().nonnegative(),
  worse: z.number().int().nonnegative(),
  middle: z.strictObject({ from: decimalString, median: decimalString, to: decimalString }),
});
export type PeerPlace = z.infer<typeof peerPlace>;

/** A place, or why there is none: nothing of one's own to compare, or too few others. */
export const peerStanding = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('placed'), place: peerPlace }),
  z.strictObject({ status: z.literal('hidden'), because: z.enum(['nothing-of-your-own', 'too-few-peers']) }),
]);
export type PeerStanding = z.infer<typeof peerStanding>;

export const getPeerStanding = defineQuery('programmes.GetPeerStanding', {
  route: { method: 'GET', path: '/programmes/:programmeId/suppliers/:supplierId/peers' },
  summary: { en: 'Your place among at least five anonymous peers', 'zh-CN': '本企业在至少五家匿名同行中的位置' },
  access: { 'supplier-user': 'own-supplier' },
  input: z.strictObject({ programmeId: id, supplierId: id }),
  output: z.strictObject({
    least: z.number().int(),
    /** Peers of the same sector; all sectors of the programme where the sector has too few. Never both: their difference would single somebody out. */
    group: z.enum(['sector', 'programme']),
    sector: z.string().nullable(),
    score: peerStanding,
    intensity: peerStanding,
    /** What the intensity is measured by; peers of another measure are left out. */
    metric: z.string().nullable(),
  }),
  views: ['supplier_list', 'supplier_page', 'supplier_dossier'],
});
