import { specification } from '@greengate/kernel/testing';
import { purchasingEvents } from './purchasing.events';
import { spendDecider, type SpendCommand } from './spend.decider';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), supplierId: id(2) };
const twd = (amount: string) => ({ amount, currency: 'TWD' });
const recorded = purchasingEvents.make.SpendRecorded({ ...ids, year: 2024, money: twd('100.5'), source: 'ledger', batchId: null });
const record: SpendCommand = { type: 'record', ...ids, year: 2024, money: twd('100.5'), source: 'ledger', batchId: null, now: '2025-06-01T00:00:00.000Z' };
const correct: SpendCommand = { ...record, type: 'correct', money: twd('90'), reason: 'credit note' };
const spec = specification(spendDecider);

describe('spend', () => {
  it('is recorded for a year and a currency', () => spec.given().when(record).then(recorded));
  it('recorded again changes nothing, from another batch and written differently as well', () => spec.given(recorded).when({ ...record, money: twd('100.50'), batchId: 'b2', source: 'again' }).thenNothing());
  it('is not overwritten by another figure', () => spec.given(recorded).when({ ...record, money: twd('99') }).thenRejected('purchasing.spend-already-recorded'));
  it('of another currency stands beside it', () =>
    spec.given(recorded).when({ ...record, money: { amount: '7', currency: 'USD' } }).then(purchasingEvents.make.SpendRecorded({ ...ids, year: 2024, money: { amount: '7', currency: 'USD' }, source: 'ledger', batchId: null })));
  it('is corrected with its reason and the figure it replaces', () =>
    spec.given(recorded).when(correct).then(purchasingEvents.make.SpendCorrected({ ...ids, year: 2024, money: twd('90'), previous: twd('100.5'), reason: 'credit note', source: 'ledger', batchId: null })));
  it('corrected to what it is changes nothing', () => spec.given(recorded).when({ ...correct, money: twd('100.5') }).thenNothing());
  it('that was never recorded cannot be corrected', () => spec.given(recorded).when({ ...correct, year: 2023 }).thenRejected('purchasing.spend-not-recorded'));
  it('is withdrawn with its reason, and may then be recorded anew', () => {
    const withdrawn = purchasingEvents.make.SpendWithdrawn({ ...ids, year: 2024, withdrawn: twd('100.5'), reason: 'wrong ledger', batchId: null });
    const withdraw: SpendCommand = { type: 'withdraw', ...ids, year: 2024, money: twd('100.5'), reason: 'wrong ledger', batchId: null, now: '2025-06-01T00:00:00.000Z' };
    spec.given(recorded).when(withdraw).then(withdrawn);
    spec.given(recorded, withdrawn).when(withdraw).thenNothing();
    spec.given(recorded, withdrawn).when(record).then(recorded);
    spec.given(recorded).when({ ...withdraw, money: twd('99') }).thenRejected('purchasing.spend-changed-since');
  });
  it('of a year to come is refused', () => spec.given().when({ ...record, year: 2026 }).thenRejected('purchasing.year-in-the-future'));
});
