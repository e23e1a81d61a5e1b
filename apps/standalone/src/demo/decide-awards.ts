import type { OutputOf } from '@greengate/kernel';
import { listSuppliers } from '@greengate/programmes/contracts';
import { decideAward } from '@greengate/purchasing/contracts';
import type { DemoLoading } from './demo-loading';
import { viewsCaughtUp } from './settle';

type Row = OutputOf<typeof listSuppliers>['suppliers'][number];

const awarded = [
  { category: 'Castings 铸件', amount: '4200000', from: '2026-01-01', offers: [['A', '4200000'], ['B', '4050000']], reasonCode: null, reason: null },
  {
    category: 'Surface treatment 表面处理', amount: '1860000', from: '2026-01-01', offers: [['C', '1860000'], ['B', '1990000'], ['A', '2350000']], reasonCode: 'capacity',
    reason: 'Neither of the better-rated suppliers can deliver before June; half a year only, then decided anew. 评级更高的两家六月前均无产能；仅半年，届时重新定标。',
  },
  { category: 'Packaging 包装', amount: '640000', from: '2026-04-01', offers: [['B', '640000'], ['C', '615000']], reasonCode: null, reason: null },
] as const;

/** The first supplier of a tier that new business may go to. */
async function firstOf(tier: Row['tier'], { application, people, programmeId }: DemoLoading): Promise<string> {
  for (const gate of ['admit', 'admit-with-conditions'] as const) {
    const { output } = await application.gateway.send(listSuppliers, { programmeId, tier, gate, limit: 1 }, { actor: people('procurement-manager'), language: 'en', correlationId: 'demo' });
    const [found] = output.suppliers;
    if (found !== undefined) return found.supplierId;
  }
  throw new Error(`the demo has no supplier of tier ${tier} that may be chosen`);
}

/** Decisions of the buyer on what is known by then: two for the better tier, and one for a lower one with its reason. */
export async function decideAwards(loading: DemoLoading): Promise<void> {
  const { application, as, people, programmeId, progress } = loading;
  await viewsCaughtUp(application, ['supplier_list', 'supplier_dossier', 'awards']);
  const suppliers = new Map(await Promise.all((['A', 'B', 'C'] as const).map(async (tier) => [tier, await firstOf(tier, loading)] as const)));
  const idOf = (tier: 'A' | 'B' | 'C'): string => suppliers.get(tier) ?? '';
  for (const [index, { category, amount, from, offers, reasonCode, reason }] of awarded.entries()) {
    const period = { from, to: `${from.slice(0, 4)}-12-31` };
    const priced = offers.map(([tier, price]) => ({ supplierId: idOf(tier), price }));
    await as(people('procurement-manager'), decideAward, { programmeId, category, amount: { amount, currency: 'TWD' }, period, offers: priced, chosen: idOf(offers[0][0]), reasonCode, reason }, category);
    progress('Awards', index + 1, awarded.length);
  }
}
