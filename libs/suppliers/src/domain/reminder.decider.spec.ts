import { reminderDecider, type RemindCommand } from './reminder.decider';
import { reminderEvents } from './reminder.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const remind = (on: string): RemindCommand => ({ type: 'remind', programmeId: id(1), supplierId: id(2), reminderId: id(3), about: 'disclosure', reason: 'The disclosure of 2024 is due.', on, by: 'ann' });
const after = (...days: readonly string[]) =>
  days.reduce((state, on) => reminderDecider.evolve(state, reminderEvents.make.SupplierReminded({ programmeId: id(1), supplierId: id(2), reminderId: id(3), about: 'disclosure', reason: 'x', on, remindedBy: 'ann' })), reminderDecider.initial);

describe('a reminder', () => {
  it('is recorded with what, why, when and by whom', () => {
    expect(reminderDecider.decide(remind('2025-10-01'), reminderDecider.initial)).toMatchObject({ ok: true, value: [{ type: 'suppliers.SupplierReminded', data: { on: '2025-10-01', about: 'disclosure', reason: 'The disclosure of 2024 is due.', remindedBy: 'ann' } }] });
  });
  it('is refused on the day of another one, and on a day before it', () => {
    for (const on of ['2025-10-01', '2025-09-30']) expect(reminderDecider.decide(remind(on), after('2025-10-01'))).toMatchObject({ ok: false, error: { code: 'suppliers.reminded-today', facts: { value: '2025-10-01' } } });
  });
  it('may follow on the next day', () => expect(reminderDecider.decide(remind('2025-10-02'), after('2025-10-01')).ok).toBe(true));
});
