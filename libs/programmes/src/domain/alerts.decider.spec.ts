import { specification } from '@greengate/kernel/testing';
import { alertDecider } from './alerts.decider';
import { alertEvents } from './alerts.events';

const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const matter = { supplierId: id(1), organisationId: id(2), programmeId: id(3), alertId: 'tier.x', cause: '1'.padStart(20, '0'), by: 'ana' };
const acknowledged = alertEvents.make.AlertAcknowledged(matter);
const snoozed = alertEvents.make.AlertSnoozed({ ...matter, until: '2025-07-01' });
const spec = specification(alertDecider);

describe('alerts', () => {
  it('are acknowledged once for a cause', () => {
    spec.given().when({ type: 'acknowledge', ...matter }).then(acknowledged);
    spec.given(acknowledged).when({ type: 'acknowledge', ...matter }).then();
  });
  it('are acknowledged again for a later cause', () => {
    const later = { ...matter, cause: '2'.padStart(20, '0') };
    spec.given(acknowledged).when({ type: 'acknowledge', ...later }).then(alertEvents.make.AlertAcknowledged(later));
  });
  it('are put off, and put off to another day', () => {
    spec.given().when({ type: 'snooze', ...matter, until: '2025-07-01' }).then(snoozed);
    spec.given(snoozed).when({ type: 'snooze', ...matter, until: '2025-07-01' }).then();
    spec.given(snoozed).when({ type: 'snooze', ...matter, until: '2025-07-02' }).then(alertEvents.make.AlertSnoozed({ ...matter, until: '2025-07-02' }));
    spec.given(snoozed).when({ type: 'acknowledge', ...matter }).then(acknowledged);
  });
});
