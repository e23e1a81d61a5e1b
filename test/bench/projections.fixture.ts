import type { EventToAppend } from '@greengate/event-store';
import { decimalString, defineEvents, defineProjection, deterministicId, id, type EventMetadata, type EventsOf, type Projection } from '@greengate/kernel';
import { z } from 'zod';

const says = { en: '-', 'zh-CN': '-' };
const amount = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('reported'), value: decimalString }),
  z.strictObject({ status: z.literal('declared-zero') }),
  z.strictObject({ status: z.literal('not-measured') }),
]);
const ids = { programmeId: id, supplierId: id };

/** Events of the size and shape of the product's own. */
export const benchEvents = defineEvents('bench', {
  SupplierEnrolled: { version: 1, schema: z.strictObject({ ...ids, legalName: z.string().min(1), sector: z.string(), country: z.string().length(2), province: z.string().nullable() }), says },
  DisclosureSubmitted: {
    version: 1,
    schema: z.strictObject({
      supplierId: id,
      disclosureId: id,
      period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
      scope1: amount,
      scope2: amount,
      scope3: z.array(z.strictObject({ category: z.number().int().min(1).max(15), status: z.enum(['reported', 'not-relevant', 'not-measured']), value: decimalString.optional() })),
      revenue: z.strictObject({ amount: decimalString, currency: z.string().length(3) }).nullable(),
    }),
    says,
  },
  SpendRecorded: { version: 1, schema: z.strictObject({ ...ids, year: z.number().int(), money: z.strictObject({ amount: decimalString, currency: z.string().length(3) }) }), says },
  AssessmentComputed: { version: 1, schema: z.strictObject({ ...ids, assessmentId: id, tier: z.enum(['A', 'B', 'C', 'D', 'E', 'U']), score: decimalString, indicators: z.array(z.strictObject({ id: z.string(), score: decimalString, reason: z.string() })) }), says },
  GateDecided: { version: 1, schema: z.strictObject({ ...ids, decisionId: id, decision: z.string(), rule: z.string(), dueOn: z.iso.date().nullable() }), says },
});
type Event = EventsOf<typeof benchEvents>;
export type BenchEvent = EventToAppend;

interface View {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly name: string;
  readonly sector: string;
  readonly country: string;
  readonly tier: string;
  readonly score: number | null;
  readonly gate: string | null;
  readonly dueOn: string | null;
  readonly disclosures: readonly { readonly disclosureId: string; readonly to: string; readonly scope1: string | null; readonly scope2: string | null }[];
  readonly spend: readonly { readonly year: number; readonly amount: string }[];
}

const empty: View = { programmeId: '', supplierId: '', name: '', sector: '', country: '', tier: 'U', score: null, gate: null, dueOn: null, disclosures: [], spend: [] };
const reported = (given: { readonly status: string; readonly value?: string }): string | null => given.value ?? null;

/** A list of suppliers with five indexes; disclosures reach it by supplier, everything else by its own id. */
export const supplierView = defineProjection<View, Event>({
  name: 'bench_suppliers',
  version: 1,
  handles: benchEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['programmeId', 'tier'] }, { fields: ['programmeId', 'score'] }, { fields: ['programmeId', 'name'] }, { fields: ['dueOn'] }],
  keys: ({ event }) => (event.type === 'bench.DisclosureSubmitted' ? { field: 'supplierId', equals: event.data.supplierId } : [`${event.data.programmeId}.${event.data.supplierId}`]),
  evolve: (before, { event }) => {
    const view = before ?? empty;
    switch (event.type) {
      case 'bench.SupplierEnrolled': {
        const { programmeId, supplierId, legalName, sector, country } = event.data;
        return { ...view, programmeId, supplierId, name: legalName, sector, country };
      }
      case 'bench.DisclosureSubmitted': {
        const { disclosureId, period, scope1, scope2 } = event.data;
        return { ...view, disclosures: [...view.disclosures, { disclosureId, to: period.to, scope1: reported(scope1), scope2: reported(scope2) }].slice(-5) };
      }
      case 'bench.SpendRecorded': {
        const { year, money } = event.data;
        return { ...view, spend: [...view.spend.filter((each) => each.year !== year), { year, amount: money.amount }].slice(-5) };
      }
      case 'bench.AssessmentComputed':
        return { ...view, tier: event.data.tier, score: Number(event.data.score) };
      case 'bench.GateDecided':
        return { ...view, gate: event.data.decision, dueOn: event.data.dueOn };
    }
  },
}) as unknown as Projection;

const eventsPerSupplier = 20;
const metadata: EventMetadata = {
  $correlationId: deterministicId('bench', 'correlation'),
  $causationId: deterministicId('bench', 'causation'),
  schemaVersion: 1,
  occurredAt: '2025-03-31T08:15:30.123Z',
  actor: { id: deterministicId('bench', 'user'), kind: 'user', organisation: deterministicId('bench', 'organisation') },
  tenant: deterministicId('bench', 'organisation'),
  build: '0.1.0+bench',
};

export const suppliersOf = (events: number): number => Math.ceil(events / eventsPerSupplier);

function dataOf(supplier: number, step: number): { readonly type: string; readonly data: unknown } {
  const programmeId = deterministicId('bench', 'programme', supplier % 3);
  const supplierId = deterministicId('bench', 'supplier', supplier);
  const of = (what: string): string => deterministicId('bench', what, supplier, step);
  const figure = (factor: number): string => `${(supplier % 9973) * factor + step}.${step}5`;
  if (step === 0) return { type: 'bench.SupplierEnrolled', data: { programmeId, supplierId, legalName: `Supplier ${supplier} 股份有限公司`, sector: 'C23', country: 'TW', province: null } };
  switch (step % 4) {
    case 0: {
      const scope3 = Array.from({ length: 6 }, (_, index) => ({ category: index + 1, status: 'reported', value: figure(index + 1) }));
      const revenue = { amount: figure(1000), currency: 'TWD' };
      return { type: 'bench.DisclosureSubmitted', data: { supplierId, disclosureId: of('disclosure'), period: { from: '2024-01-01', to: '2024-12-31' }, scope1: { status: 'reported', value: figure(3) }, scope2: { status: 'reported', value: figure(2) }, scope3, revenue } };
    }
    case 1:
      return { type: 'bench.SpendRecorded', data: { programmeId, supplierId, year: 2020 + (step % 5), money: { amount: figure(100), currency: 'TWD' } } };
    case 2: {
      const indicators = Array.from({ length: 6 }, (_, index) => ({ id: `I${index}`, score: `${50 + index}.25`, reason: 'between the 25th and the 50th percentile of its peers' }));
      return { type: 'bench.AssessmentComputed', data: { programmeId, supplierId, assessmentId: of('assessment'), tier: 'ABCDEU'[(supplier + step) % 6], score: `${(supplier + step) % 100}.5`, indicators } };
    }
    default:
      return { type: 'bench.GateDecided', data: { programmeId, supplierId, decisionId: of('decision'), decision: 'admit-with-conditions', rule: 'G4', dueOn: step % 2 ? '2025-09-30' : null } };
  }
}

/** Events number `from` to `to` of a log in which suppliers come in cohorts and each has twenty events, one after the other. */
export function* eventsFrom(from: number, to: number): Generator<{ readonly stream: string; readonly event: EventToAppend }> {
  for (let n = from; n < to; n += 1) {
    const supplier = Math.floor(n / eventsPerSupplier);
    const step = n % eventsPerSupplier;
    yield { stream: `benchSupplier-${deterministicId('bench', 'supplier', supplier)}`, event: { id: deterministicId('bench', n), ...dataOf(supplier, step), metadata } };
  }
}
