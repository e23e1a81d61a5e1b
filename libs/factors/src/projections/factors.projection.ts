import { defineProjection, parseUnit } from '@greengate/kernel';
import type { Factor } from '../contracts/factor.contract';
import type { FactorSetEvent } from '../domain/factor-set.decider';
import { setKey } from './factor-sets.projection';

/** Document of view `factors`: one factor of one set, with what it is found by. */
export interface FactorView {
  readonly organisationId: string;
  readonly setId: string;
  readonly setKey: string;
  readonly activity: string;
  /** Names in both languages and the activity, for words. */
  readonly words: string;
  /** Country, or `world`. */
  readonly country: string;
  readonly subdivision: string | null;
  readonly firstYear: number;
  /** 9999 when open. */
  readonly lastYear: number;
  /** What the denominator measures: equal for kWh and MWh. */
  readonly measures: string;
  readonly factor: Factor;
}

const open = 9_999;

/** Text of a dimension, e.g. `length:1 mass:1`. Undefined for an unknown unit. */
export function measuresOf(unit: string): string | undefined {
  const parsed = parseUnit(unit);
  return parsed.ok ? Object.entries(parsed.value.dimension).map(([base, exponent]) => `${base}:${exponent}`).sort().join(' ') : undefined;
}

function viewOf(organisationId: string, setId: string, factor: Factor): FactorView {
  const { activity, name, geography, years, denominator } = factor;
  return {
    organisationId,
    setId,
    setKey: setKey(organisationId, setId),
    activity,
    words: [activity, name.en, name['zh-CN'] ?? ''].join(' '),
    country: geography.level === 'world' ? 'world' : geography.country,
    subdivision: geography.level === 'subdivision' ? geography.subdivision : null,
    firstYear: years.from,
    lastYear: years.to ?? open,
    measures: measuresOf(denominator) ?? '',
    factor,
  };
}

/** What the view is made of. */
export type FactorRowsEvent = Extract<FactorSetEvent, { type: 'factors.FactorSetDrafted' | 'factors.FactorSetPartAdded' }>;
const factorKey = (set: string, factorId: string): string => `${set}.${factorId}`;

/** View `factors`, by organisation, set and factor id. A new draft of a set clears the rows of the one before. */
export const factors = defineProjection<FactorView, FactorRowsEvent>({
  name: 'factors',
  version: 1,
  handles: ['factors.FactorSetDrafted', 'factors.FactorSetPartAdded'],
  indexes: [{ fields: ['organisationId'] }, { fields: ['setKey'] }, { fields: ['activity'] }, { fields: ['words'] }, { fields: ['country'] }, { fields: ['subdivision'] }, { fields: ['firstYear'] }, { fields: ['lastYear'] }, { fields: ['measures'] }],
  keys: ({ event }) => {
    const set = setKey(event.data.organisationId, event.data.setId);
    return event.type === 'factors.FactorSetDrafted' ? { field: 'setKey', equals: set } : event.data.rows.factors.map(({ id }) => factorKey(set, id));
  },
  evolve: (_view, { event }, key) => {
    if (event.type === 'factors.FactorSetDrafted') return null;
    const { organisationId, setId, rows } = event.data;
    const set = setKey(organisationId, setId);
    const factor = rows.factors.find(({ id }) => factorKey(set, id) === key);
    return factor === undefined ? null : viewOf(organisationId, setId, factor);
  },
});
