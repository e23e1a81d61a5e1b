import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { FactorSetSummary } from '../contracts/factor-set-status.contract';
import type { FactorSetEvent } from '../domain/factor-set.decider';

/** Document of view `factor_sets`: a set without its rows. */
export interface FactorSetView extends FactorSetSummary {
  /** Rows of each part, so that a part that is sent again is not counted twice. */
  readonly counted: Readonly<Record<string, FactorSetSummary['rows']>>;
  /** Place in the log of its publication; of its draft before. */
  readonly order: string;
}

export const setKey = (organisationId: string, setId: string): string => `${organisationId}.${setId}`;

const none = { factors: 0, properties: 0, blends: 0, gwps: 0 };
const total = (counted: FactorSetView['counted']): FactorSetSummary['rows'] =>
  Object.values(counted).reduce((sum, part) => ({ factors: sum.factors + part.factors, properties: sum.properties + part.properties, blends: sum.blends + part.blends, gwps: sum.gwps + part.gwps }), none);

function drafted({ organisationId, setId, header, digest, audience, parts, drafter }: Extract<FactorSetEvent, { type: 'factors.FactorSetDrafted' }>['data'], position: string): FactorSetView {
  return { organisationId, setId, header, status: 'drafted', audience, digest, rows: none, parts: { received: 0, announced: parts }, drafter, approver: null, publishedAt: null, withdrawn: null, counted: {}, order: position };
}

function partAdded(view: FactorSetView, { part, rows }: Extract<FactorSetEvent, { type: 'factors.FactorSetPartAdded' }>['data']): FactorSetView {
  const counted = { ...view.counted, [part]: { factors: rows.factors.length, properties: rows.properties.length, blends: rows.blends.length, gwps: rows.gwps.length } };
  return { ...view, counted, rows: total(counted), parts: { ...view.parts, received: Object.keys(counted).length } };
}

function evolve(view: FactorSetView | undefined, { event, position, metadata }: Recorded<FactorSetEvent>): FactorSetView | null {
  if (event.type === 'factors.FactorSetDrafted') return drafted(event.data, position);
  if (view === undefined) return null;
  switch (event.type) {
    case 'factors.FactorSetPartAdded':
      return partAdded(view, event.data);
    case 'factors.FactorSetPublished':
      return { ...view, status: 'published', approver: event.data.approver, publishedAt: metadata.occurredAt, order: position };
    case 'factors.FactorSetWithdrawn':
      return { ...view, status: 'withdrawn', withdrawn: { reason: event.data.reason, supersededBy: event.data.supersededBy } };
    default:
      return never(event);
  }
}

/** View `factor_sets`, by organisation and set id: what a set is and where it stands, without its rows. */
export const factorSets = defineProjection<FactorSetView, FactorSetEvent>({
  name: 'factor_sets',
  version: 1,
  handles: ['factors.FactorSetDrafted', 'factors.FactorSetPartAdded', 'factors.FactorSetPublished', 'factors.FactorSetWithdrawn'],
  indexes: [{ fields: ['organisationId'] }, { fields: ['status'] }, { fields: ['audience'] }, { fields: ['order'] }],
  keys: ({ event }) => [setKey(event.data.organisationId, event.data.setId)],
  evolve,
});
