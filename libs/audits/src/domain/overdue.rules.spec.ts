import { overdueOf } from './overdue.rules';

const due = { correctiveActionDueOn: '2025-09-29', closureDueOn: '2025-12-14' };

describe('overdue', () => {
  it.each([
    ['open', '2025-09-29', 0, 0],
    ['open', '2025-09-30', 1, 0],
    ['open', '2025-12-15', 77, 1],
    ['rejected', '2025-12-24', 86, 10],
    ['submitted', '2025-12-24', 0, 10],
    ['accepted', '2025-12-24', 0, 10],
    ['ineffective', '2025-12-24', 86, 10],
    ['verified', '2025-12-24', 0, 0],
    ['closed', '2030-01-01', 0, 0],
    ['withdrawn', '2030-01-01', 0, 0],
  ] as const)('%s on %s: action %d, closure %d days', (state, on, correctiveActionDays, closureDays) => expect(overdueOf({ state, ...due }, on)).toEqual({ correctiveActionDays, closureDays }));
  it('never is what has no due day', () => expect(overdueOf({ state: 'open', correctiveActionDueOn: null, closureDueOn: null }, '2030-01-01')).toEqual({ correctiveActionDays: 0, closureDays: 0 }));
});
