import { stepsBack } from './undo-spend';

const figure = { year: 2024, currency: 'CNY', amount: '100', batchId: 'spend 2025-10-01 aaaa', corrections: [] };

describe('the steps that undo a batch of spend', () => {
  it('take back what it brought, and set back what it replaced', () => {
    const replaced = { ...figure, year: 2023, corrections: [{ previous: '70' }, { previous: '80' }] };
    expect(stepsBack(figure.batchId, [{ supplierId: 's1', figures: [figure, replaced] }])).toEqual([
      { kind: 'spend', supplierId: 's1', what: '2024', year: 2024, currency: 'CNY', now: '100', after: null },
      { kind: 'spend', supplierId: 's1', what: '2023', year: 2023, currency: 'CNY', now: '100', after: '80' },
    ]);
  });
  it('leave alone what others brought, or changed since', () => {
    const later = { ...figure, batchId: null, amount: '120', corrections: [{ previous: '100' }] };
    expect(stepsBack(figure.batchId, [{ supplierId: 's1', figures: [later, { ...figure, batchId: 'spend 2025-10-02 bbbb' }] }])).toEqual([]);
  });
});
