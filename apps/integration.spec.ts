import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventMetadata, IntegrationEvent } from '@greengate/kernel';
import { eventRegistryOf } from '@greengate/platform';
import { suppliersEvents, programmesSharing } from '@greengate/suppliers/contracts';
import { suppliersContext } from '@greengate/suppliers';
import { z } from 'zod';
import { contexts } from './contexts';
import { integration } from './integration';

const golden = join(__dirname, '../test/fixtures/events');
const registry = eventRegistryOf(contexts);
const metadata = (schemaVersion: number): EventMetadata => ({ $correlationId: 'c', $causationId: 'c', schemaVersion, occurredAt: '2025-01-01T00:00:00.000Z', actor: { id: 'u', kind: 'user', organisation: 'o' }, tenant: 'o', build: 't' });
const programmeId = '0198f0a2-0000-7000-8000-00000000000a';

/** The newest golden event that a definition is made from. */
function goldenOf({ from }: IntegrationEvent) {
  const file = readdirSync(golden).filter((name) => name.startsWith(`${from}.v`)).sort().at(-1);
  if (file === undefined || !existsSync(join(golden, file))) throw new Error(`no golden event of ${from}`);
  const { type, schemaVersion, data } = JSON.parse(readFileSync(join(golden, file), 'utf8')) as { type: string; schemaVersion: number; data: unknown };
  return registry.decode({ id: 'e', stream: 's-1', revision: 0, position: '1'.padStart(20, '0'), recordedAt: '2025-01-01T00:00:00.000Z', type, data, metadata: metadata(schemaVersion) });
}

describe('integration events', () => {
  it.each(integration.events.map((definition) => [definition.type, definition] as const))('%s: made from its golden event, strict, without personal data', (type, definition) => {
    expect(type).toMatch(/^com\.greengate\.[a-z]+\.[a-z]+(-[a-z]+)*\.v\d+$/);
    const recorded = goldenOf(definition);
    const made = definition.make(recorded.event, definition.programmeOf(recorded.event.data) ?? programmeId, recorded.metadata);
    expect(made).toMatchObject({ supplierId: definition.supplierOf(recorded.event.data), programmeId: expect.any(String) });
    expect(definition.schema.safeParse({ ...made, more: 1 }).success).toBe(false);
    const schema = JSON.stringify(z.toJSONSchema(definition.schema, { unrepresentable: 'any' }));
    expect(schema).not.toMatch(/"(email|phone|name|note|issuedBy|acceptedBy|submittedBy|grantedBy|ciphertext|contacts?|spend|spendShare|money|amount|revenue|statement|comment|text)"/);
  });
  it('have a type each', () => {
    const types = integration.events.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
  it('of a supplier itself go nowhere without a consent', () => {
    const own = integration.events.filter(({ from }) => /^(disclosures|verifications|commitments|measures|evidence)\./.test(from));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ reach }) => reach !== 'programme')).toBe(true);
  });
});

describe('programmes with which a supplier shares', () => {
  const id = (n: number): string => `0198f0a2-0000-7000-8000-${String(n).padStart(12, '0')}`;
  const details = { legalName: 'Formosa Alloys', sector: 'metals', country: 'TW', province: null };
  const [supplierId, buyer, own] = [id(1), id(2), id(3)];
  const { make } = suppliersEvents;
  const registered = (holder: string | null) => make.SupplierRegistered({ supplierId, organisationId: own, ...details, identifiers: [{ scheme: 'twvat', value: '04595257' }], holder });
  const enrolled = (basis: 'consent' | 'buyer-held') => make.SupplierEnrolled({ programmeId, supplierId, buyerOrganisationId: buyer, supplierOrganisationId: own, ...details, basis });
  const consented = (scopes: string[], expiresOn: string | null = null) => make.ConsentGranted({ programmeId, supplierId, consentId: id(9), purpose: 'tiering', scopes, expiresOn });
  const register = suppliersContext.projections.find(({ name }) => name === 'supplier_register');
  const after = (...events: readonly { readonly type: string; readonly data: unknown }[]): readonly string[] => {
    const view = events.reduce<object | undefined>((before, event, n) => {
      const recorded = { event, id: `e${n}`, stream: 's-1', revision: n, position: String(n + 1).padStart(20, '0'), recordedAt: '2025-01-01T00:00:00.000Z', metadata: metadata(1) };
      return register?.evolve(before, recorded, supplierId) ?? undefined;
    }, undefined);
    return programmesSharing(view, 'disclosures', '2025-06-01');
  };

  it.each([
    ['nobody registered', [], []],
    ['a consent with the scope', [registered(null), enrolled('consent'), consented(['disclosures'])], [programmeId]],
    ['a consent to its last day', [registered(null), enrolled('consent'), consented(['disclosures'], '2025-06-01')], [programmeId]],
    ['a consent that is over', [registered(null), enrolled('consent'), consented(['disclosures'], '2025-05-31')], []],
    ['a consent to something else', [registered(null), enrolled('consent'), consented(['targets'])], []],
    ['a revoked consent', [registered(null), enrolled('consent'), consented(['disclosures']), make.ConsentRevoked({ programmeId, supplierId, consentId: id(9), reason: 'r' })], []],
    ['an ended enrolment', [registered(buyer), enrolled('buyer-held'), make.EnrolmentEnded({ programmeId, supplierId, reason: 'r' })], []],
    ['a record that the buyer holds', [registered(buyer), enrolled('buyer-held')], [programmeId]],
    ['a record that the supplier took over', [registered(buyer), enrolled('buyer-held'), make.SupplierOrganisationLinked({ supplierId, organisationId: own, previousOrganisationId: own })], []],
  ] as const)('%s', (_what, events, programmes) => {
    expect(after(...events)).toEqual(programmes);
  });
});
