import { deterministicId } from '@greengate/kernel';
import type { MessageContext, QueryBinding, Services } from '@greengate/platform';
import type { DisclosureRegisterEntry } from '../contracts/disclosure-register.contract';
import { getDisclosure, listDisclosuresToReview } from '../contracts/disclosures.query';
import { project, recordedAll } from '@greengate/kernel/testing';
import { disclosuresEvents } from '../domain/disclosures.events';
import { disclosureRegister } from '../projections/disclosure-register.projection';
import type { DisclosureAudience } from '../projections/disclosure-audience.projection';
import { sampleInventory } from '../testing';
import { disclosureQueries } from './disclosure-queries.handler';

const supplierId = deterministicId('supplier', 1);
const stranger = deterministicId('supplier', 2);
const disclosureId = deterministicId('disclosure', 1);
const programmeId = deterministicId('programme', 1);
const register = project(disclosureRegister, recordedAll([disclosuresEvents.make.DisclosureSubmitted({ supplierId, disclosureId, inventory: sampleInventory(), submittedBy: 'lin' })]));
const audience = (supplier: string, expiresOn: string | null): DisclosureAudience => ({ programmeId, supplierId: supplier, enrolled: true, basis: 'consent', consents: [{ consentId: 'c', expiresOn }] });

const asked: unknown[] = [];
const services = (audiences: readonly DisclosureAudience[]): Services =>
  ({
    clock: { now: () => '2025-06-01T00:00:00.000Z' },
    views: {
      getMany: async (_: string, ids: readonly string[]) => (ids.includes(`${programmeId}.${supplierId}`) ? [{ view: { supplierId, name: 'Castings Ltd' } }] : []),
      get: async (_: string, id: string) => ({ view: register.get(id)?.view }),
      find: async (view: string, options: { filter: unknown }) => {
        if (view === 'disclosure_audience') return { documents: audiences.map((a) => ({ view: a })) };
        asked.push(options.filter);
        return { documents: [...register.values()] };
      },
    },
  }) as unknown as Services;
const ask = async (name: string, input: object, audiences: readonly DisclosureAudience[] = []): Promise<unknown> => {
  const binding = disclosureQueries.find(({ definition }) => definition.name === name) as QueryBinding;
  const answer = await binding.execute(binding.definition.input.parse(input), {} as MessageContext, services(audiences));
  return binding.definition.output.parse(answer);
};

describe('queries of disclosures', () => {
  it('answers a disclosure with its chain', async () =>
    expect((await ask(getDisclosure.name, { supplierId, disclosureId })) as DisclosureRegisterEntry).toMatchObject({ status: 'submitted', chain: [{ what: 'submitted' }] }));
  it('does not find the disclosure of another supplier', async () =>
    expect(ask(getDisclosure.name, { supplierId: stranger, disclosureId })).rejects.toMatchObject({ rejection: { code: 'disclosures.not-found' } }));
  it('asks the queue only for suppliers that share with the programme today', async () => {
    asked.length = 0;
    const { disclosures } = (await ask(listDisclosuresToReview.name, { programmeId }, [audience(supplierId, null), audience(stranger, '2025-05-31')])) as { readonly disclosures: readonly { readonly supplierName: string | null }[] };
    expect(disclosures.map(({ supplierName }) => supplierName)).toEqual(['Castings Ltd']);
    expect(asked).toEqual([{ supplierId: { in: [supplierId] }, status: { in: ['submitted', 'restated'] } }]);
  });
  it('answers an empty queue when nobody shares', async () => {
    asked.length = 0;
    expect(await ask(listDisclosuresToReview.name, { programmeId, supplierId: stranger }, [audience(supplierId, null)])).toEqual({ disclosures: [] });
    expect(asked).toEqual([]);
  });
});
