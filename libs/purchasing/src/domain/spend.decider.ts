import { dec, ok, reject, type Decider, type Money, type Result } from '@greengate/kernel';
import { purchasingEvents, type PurchasingEvent } from './purchasing.events';

interface Figure {
  readonly programmeId: string;
  readonly supplierId: string;
  readonly year: number;
  readonly money: Money;
  readonly source: string;
  readonly batchId: string | null;
  /** The instant of the command. */
  readonly now: string;
}
/** `money`: the figure that is to be there; another one was set by somebody else, and stays. */
type Withdrawal = { readonly type: 'withdraw'; readonly reason: string } & Omit<Figure, 'source'>;
export type SpendCommand = ({ readonly type: 'record' } & Figure) | ({ readonly type: 'correct'; readonly reason: string } & Figure) | Withdrawal;

/** Amounts by `<year> <currency>`. */
export type SpendState = Readonly<Record<string, string>>;

const slot = (year: number, currency: string): string => `${year} ${currency}`;

function withdraw({ programmeId, supplierId, year, money, reason, batchId }: Withdrawal, state: SpendState): Result<readonly PurchasingEvent[]> {
  const recorded = state[slot(year, money.currency)];
  if (recorded === undefined) return ok([]);
  if (!dec(recorded).eq(money.amount)) return reject('purchasing.spend-changed-since', { field: 'money', year, currency: money.currency, recorded, value: money.amount });
  return ok([purchasingEvents.make.SpendWithdrawn({ programmeId, supplierId, year, withdrawn: money, reason, batchId })]);
}

function decide(command: SpendCommand, state: SpendState): Result<readonly PurchasingEvent[]> {
  if (command.type === 'withdraw') return withdraw(command, state);
  const { programmeId, supplierId, year, money, source, batchId } = command;
  if (year > Number(command.now.slice(0, 4))) return reject('purchasing.year-in-the-future', { field: 'year', value: year });
  const recorded = state[slot(year, money.currency)];
  const same = recorded !== undefined && dec(recorded).eq(money.amount);
  if (command.type === 'record') {
    if (recorded === undefined) return ok([purchasingEvents.make.SpendRecorded({ programmeId, supplierId, year, money, source, batchId })]);
    return same ? ok([]) : reject('purchasing.spend-already-recorded', { field: 'money', year, currency: money.currency, recorded, value: money.amount });
  }
  if (recorded === undefined) return reject('purchasing.spend-not-recorded', { field: 'year', year, currency: money.currency });
  if (same) return ok([]);
  const previous = { amount: recorded, currency: money.currency };
  return ok([purchasingEvents.make.SpendCorrected({ programmeId, supplierId, year, money, previous, reason: command.reason, source, batchId })]);
}

/** What was bought from one supplier. The same figure again changes nothing, whatever its source or batch. */
export const spendDecider: Decider<SpendCommand, SpendState, PurchasingEvent> = {
  initial: {},
  decide,
  evolve: (state, { type, data }) => {
    if (type !== 'purchasing.SpendWithdrawn') return { ...state, [slot(data.year, data.money.currency)]: data.money.amount };
    const gone = slot(data.year, data.withdrawn.currency);
    return Object.fromEntries(Object.entries(state).filter(([name]) => name !== gone));
  },
};

export const spendStream = (ids: { readonly programmeId: string; readonly supplierId: string }): string => `spend-${ids.programmeId}.${ids.supplierId}`;
