import { accreditationStateOn } from './accreditation-state.rules';

const recorded = { status: 'recorded', recordedAt: '2025-01-02T00:00:00.000Z', validFrom: '2025-01-01', validUntil: '2026-12-31' } as const;
const claimed = { ...recorded, status: 'claimed', recordedAt: null } as const;

describe('how an accreditation stands on a day', () => {
  it.each([
    ['on its first day', '2025-01-01', recorded, 'valid'],
    ['on its last day', '2026-12-31', recorded, 'valid'],
    ['the day after', '2027-01-01', recorded, 'expired'],
    ['the day before', '2024-12-31', recorded, 'not-yet-valid'],
    ['while nobody confirmed it', '2025-06-01', claimed, 'claimed'],
    ['claimed, with its days over', '2027-01-01', claimed, 'expired'],
    ['ended after it was confirmed', '2025-06-01', { ...recorded, status: 'ended' }, 'ended'],
    ['ended before anybody confirmed it', '2025-06-01', { ...claimed, status: 'ended' }, 'refused'],
    ['ended, with its days over too', '2027-06-01', { ...recorded, status: 'ended' }, 'ended'],
  ] as const)('%s', (_name, today, entry, state) => {
    expect(accreditationStateOn(today, entry)).toBe(state);
  });
});
