import type { EventOf, Projection, Recorded } from '@greengate/kernel';
import { identityEvents } from '../domain/identity.events';
import { apiKeyDirectory } from './api-key-directory.projection';
import { userDirectory, type UserView } from './user-directory.projection';

const { make } = identityEvents;
const userId = '0198f0a2-6c11-7b3e-9a55-4d1c2b7e8f01';
const organisationId = '0198f0a2-5b00-7c21-8f10-1a2b3c4d5e6f';
const sealed = { keyId: 'k', iv: 'i', tag: 't', ciphertext: 'c' };
const registered = make.UserRegistered({ userId, organisationId, roles: ['analyst'], email: sealed, name: sealed, emailIndex: 'index', demo: false });

const recorded = <Event extends EventOf>(event: Event, place: number): Recorded<Event> => ({
  event, id: String(place), stream: 's', revision: place, position: String(place).padStart(20, '0'), recordedAt: '2026-01-01T00:00:00.000Z',
  metadata: { $correlationId: 'c', $causationId: 'c', schemaVersion: 1, occurredAt: '2026-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' },
});
function viewOf<View extends object, Event extends EventOf>(projection: Projection<View, Event>, events: readonly Event[]): View | null | undefined {
  return events.reduce<View | null | undefined>((view, event, place) => projection.evolve(view ?? undefined, recorded(event, place + 1), 'key'), undefined);
}

describe('user directory', () => {
  const generationAfter = (...events: Parameters<typeof userDirectory.evolve>[1]['event'][]) => (viewOf(userDirectory, [registered, ...events]) as UserView).sessionGeneration;
  it('ends sessions when the person signs out everywhere, changes the password, is disabled or erased', () => {
    const before = generationAfter();
    for (const event of [make.SignedOutEverywhere({ userId }), make.PasswordChanged({ userId }), make.UserDisabled({ userId }), make.UserErased({ userId })]) {
      expect(generationAfter(event)).not.toBe(before);
    }
  });
  it('keeps sessions over a change of roles', () => {
    expect(generationAfter(make.RolesChanged({ userId, roles: ['administrator'] }))).toBe(generationAfter());
  });
  it('keeps nothing of an erased person but the id', () => {
    const view = viewOf(userDirectory, [registered, make.UserErased({ userId })]);
    expect(view).toMatchObject({ userId, status: 'erased', email: null, name: null, emailIndex: null });
  });
  it('handles every event of users and nothing else', () => {
    const others = [...apiKeyDirectory.handles, 'identity.OrganisationRegistered'];
    expect([...userDirectory.handles, ...others].sort()).toEqual([...identityEvents.types].sort());
  });
});
