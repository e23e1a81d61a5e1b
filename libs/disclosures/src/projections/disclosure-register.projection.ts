import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { DisclosureRegisterEntry, DisclosureStep } from '../contracts/disclosure-register.contract';
import type { DisclosureStatus } from '../contracts/disclosure-status.contract';
import type { Inventory } from '../contracts/inventory.contract';
import { completenessOf } from '../domain/completeness.rules';
import { dataQualityScore } from '../domain/data-quality.rules';
import { disclosuresEvents, type DisclosureEvent } from '../domain/disclosures.events';
import { totalsOf } from '../domain/totals.rules';

type Step = Recorded<DisclosureEvent>;

const stamp = ({ metadata, recordedAt, id, position }: Step) => ({ occurredAt: metadata.occurredAt, recordedAt, by: metadata.actor, eventId: id, position });

/** Everything that follows from the figures given last. */
const derived = (current: Inventory) => ({
  periodFrom: current.period.from,
  periodTo: current.period.to,
  current,
  ...totalsOf(current),
  missing: [...completenessOf(current).missing],
  dataQuality: dataQualityScore(current),
});

const start = (recorded: Step, inventory: Inventory): DisclosureRegisterEntry => ({
  disclosureId: recorded.event.data.disclosureId,
  supplierId: recorded.event.data.supplierId,
  status: 'submitted',
  ...derived(inventory),
  accepted: null,
  dueOn: null,
  chain: [{ what: 'submitted', ...stamp(recorded), inventory }],
});

/** The register of disclosures with the whole chain of old values. Index: by supplier, status, end of period. */
export const disclosureRegister = defineProjection<DisclosureRegisterEntry, DisclosureEvent>({
  name: 'disclosure_register',
  version: 2,
  handles: disclosuresEvents.types,
  indexes: [{ fields: ['supplierId'] }, { fields: ['status'] }, { fields: ['periodTo'] }, { fields: ['dueOn'] }],
  keys: ({ event }) => [event.data.disclosureId],
  evolve: (view, recorded) => {
    const { event } = recorded;
    if (event.type === 'disclosures.DisclosureSubmitted') return start(recorded, event.data.inventory);
    // An event about a disclosure that is not there leaves nothing: the stream cannot hold one.
    if (!view) return null;
    const next = (status: DisclosureStatus, step: DisclosureStep, changes: Partial<DisclosureRegisterEntry> = {}): DisclosureRegisterEntry =>
      ({ ...view, dueOn: null, ...changes, status, chain: [...view.chain, step] });
    const inForce = view.accepted !== null;
    const at = stamp(recorded);
    switch (event.type) {
      case 'disclosures.DisclosureReturned': {
        const { reasons, dueOn } = event.data;
        return next(inForce ? 'restatement-returned' : 'returned', { what: 'returned', ...at, reasons, dueOn }, { dueOn });
      }
      case 'disclosures.DisclosureCorrected': {
        const { inventory } = event.data;
        return next(inForce ? 'restated' : 'submitted', { what: 'corrected', ...at, inventory }, derived(inventory));
      }
      case 'disclosures.DisclosureAccepted': {
        const { inventory } = event.data;
        return next('accepted', { what: 'accepted', ...at, inventory }, { ...derived(inventory), accepted: inventory });
      }
      case 'disclosures.DisclosureRestated': {
        const { inventory, cause, causeKind, effect, declared } = event.data;
        return next('restated', { what: 'restated', ...at, inventory, cause, causeKind, effect, declared }, derived(inventory));
      }
      case 'disclosures.DisclosureWithdrawn':
        return next('withdrawn', { what: 'withdrawn', ...at, reason: event.data.reason }, { accepted: null });
      default:
        return never(event);
    }
  },
});
