import { specification } from '@greengate/kernel/testing';
import { goodsReceiptDecider, receiptIdOf, type GoodsReceiptCommand } from './goods-receipt.decider';
import { goodsReceiptEvents } from './goods-receipt.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const ids = { programmeId: id(1), supplierId: id(2), receiptId: id(3) };
const receipt = { ...ids, source: 'urn:erp', number: '5000012345/10', receivedOn: '2025-05-31', product: 'profile', quantity: { value: '18.25', unit: 't' } };
const record = { ...receipt, type: 'record' as const, batchId: null, now: '2025-06-01T20:00:00.000Z' };
const reverse: GoodsReceiptCommand = { type: 'reverse', ...ids, reason: 'sent back' };
const received = goodsReceiptEvents.make.GoodsReceived({ ...receipt, batchId: null });
const reversed = goodsReceiptEvents.make.GoodsReceiptReversed({ ...receipt, reason: 'sent back' });
const spec = specification(goodsReceiptDecider);

describe('a receipt of goods', () => {
  it('is recorded', () => spec.given().when(record).then(received));
  it('recorded again changes nothing, from another batch and written differently as well', () => spec.given(received).when({ ...record, batchId: 'b', quantity: { value: '18.250', unit: 't' } }).thenNothing());
  it.each([
    ['another supplier', { supplierId: id(9) }],
    ['another day', { receivedOn: '2025-05-30' }],
    ['another product', { product: 'sheet' }],
    ['another quantity', { quantity: { value: '18', unit: 't' } }],
    ['another unit', { quantity: { value: '18.25', unit: 'kg' } }],
  ])('under the same number is not overwritten by %s', (_what, other) => spec.given(received).when({ ...record, ...other }).thenRejected('purchasing.receipt-already-recorded'));
  it('of the day that has begun somewhere is taken, a later one is not', () => {
    spec.given().when({ ...record, receivedOn: '2025-06-02' }).then(goodsReceiptEvents.make.GoodsReceived({ ...receipt, receivedOn: '2025-06-02', batchId: null }));
    spec.given().when({ ...record, receivedOn: '2025-06-03' }).thenRejected('purchasing.day-in-the-future');
  });
  it.each(['0', '0.00', '-1'])('of %s is none', (value) => spec.given().when({ ...record, quantity: { value, unit: 't' } }).thenRejected('purchasing.quantity-not-positive'));
  it('has a unit that is known', () => spec.given().when({ ...record, quantity: { value: '1', unit: 'barrow' } }).thenRejected('units.unknown'));
  it('is reversed once, with all that it said', () => {
    spec.given(received).when(reverse).then(reversed);
    spec.given(received, reversed).when(reverse).thenNothing();
  });
  it('that was reversed stays so when it is sent again', () => spec.given(received, reversed).when(record).thenNothing());
  it('that was withdrawn is as if it had not come: it may be recorded anew, with other content as well', () => {
    const withdraw: GoodsReceiptCommand = { type: 'withdraw', ...ids, reason: 'wrong file', batchId: 'undo b' };
    const withdrawn = goodsReceiptEvents.make.GoodsReceiptWithdrawn({ ...receipt, reason: 'wrong file', batchId: 'undo b' });
    spec.given(received).when(withdraw).then(withdrawn);
    spec.given(received, withdrawn).when(withdraw).thenNothing();
    spec.given(received, withdrawn).when(record).then(received);
    spec.given(received, withdrawn).when({ ...record, product: 'sheet' }).then(goodsReceiptEvents.make.GoodsReceived({ ...receipt, product: 'sheet', batchId: null }));
    spec.given(received, withdrawn, received).when(withdraw).then(withdrawn);
    // What was sent back since did happen.
    spec.given(received, reversed).when(withdraw).thenRejected('purchasing.receipt-reversed-since');
    spec.given(received).when({ ...withdraw, supplierId: id(9) }).thenRejected('resource.not-found');
  });
  it('that is not there, or of another supplier, cannot be reversed', () => {
    spec.given().when(reverse).thenRejected('resource.not-found');
    spec.given(received).when({ ...reverse, supplierId: id(9) }).thenRejected('resource.not-found');
  });
  it('is the same by programme, source and number, whatever else it says', () => {
    expect(receiptIdOf(record)).toBe(receiptIdOf({ ...record, product: 'sheet' } as never));
    expect(new Set([record, { ...record, programmeId: id(7) }, { ...record, source: 'file' }, { ...record, number: '5000012345/20' }].map(receiptIdOf)).size).toBe(4);
  });
});
