import { disclosuresEvents } from '@greengate/disclosures/contracts';
import { sampleInventory } from '@greengate/disclosures/testing';
import { deterministicId } from '@greengate/kernel';
import { project, recordedAll } from '@greengate/kernel/testing';
import fc from 'fast-check';
import { disclosedYears } from './disclosed-years.projection';

const make = disclosuresEvents.make;
const supplierId = deterministicId('supplier', 1);
type Event = Parameters<typeof disclosedYears.evolve>[1]['event'];
const year = (n: number, scope1: string): Event => make.DisclosureAccepted({
  supplierId, disclosureId: deterministicId('disclosure', n), acceptedBy: 'wang',
  inventory: sampleInventory({ period: { from: `${n}-01-01`, to: `${n}-12-31` }, scope1: { status: 'reported', value: scope1 }, scope3: [{ category: 1, status: 'reported', value: '5' }, { category: 4, status: 'reported', value: '2.5' }, { category: 6, status: 'not-measured' }] }),
});
const story = [year(2024, '900'), year(2022, '1000'), year(2024, '0'), make.DisclosureWithdrawn({ supplierId, disclosureId: deterministicId('disclosure', 2022), reason: 'other company' }), year(2023, '950')];
const after = (events: readonly Event[]) => project(disclosedYears, recordedAll(events)).get(supplierId)?.view;

describe('disclosed_years', () => {
  it('holds each accepted year as last restated, in order; an undeclared zero is missing', () => {
    expect(after(story.slice(0, 2))?.years.map(({ period, scope1 }) => [period.to.slice(0, 4), scope1])).toEqual([['2022', '1000'], ['2024', '900']]);
    expect(after(story)?.years.map(({ period, scope1 }) => [period.to.slice(0, 4), scope1])).toEqual([['2023', '950'], ['2024', null]]);
    expect(after(story)?.years[0]).toMatchObject({ scope3: '7.5', scope3Incomplete: true });
  });
  it('is the same after any split and after a batch applied twice', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...story), { maxLength: 10 }), fc.nat(10), (events, cut) => {
        const all = recordedAll(events);
        const once = project(disclosedYears, all);
        expect(project(disclosedYears, all, once)).toEqual(once);
        expect(project(disclosedYears, all.slice(cut), project(disclosedYears, all.slice(0, cut)))).toEqual(once);
      }),
    ));
});
