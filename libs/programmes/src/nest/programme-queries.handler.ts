import { RejectedError, dayOf, type Actor, type OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { getProgrammeOverview, getProgrammeTargetPath, listProgrammes } from '../contracts/programmes.queries';
import { overviewOf } from '../projections/overview.view';
import type { ProgrammeEntry } from '../projections/programme-directory.projection';
import type { ProgrammeParty } from '../projections/programme-parties.projection';
import type { SupplierDossier } from '../projections/supplier-dossier.view';
import type { SupplierListEntry } from '../projections/supplier-list.view';
import { targetPathOf } from '../projections/target-path.view';
import { everyDocument } from './every-document';

type Listed = OutputOf<typeof listProgrammes>['programmes'][number];

interface Meeting {
  readonly programmeId: string;
  readonly as: Listed['as'][number];
  readonly supplierId: string | null;
}

/** In which programmes, and as what, an organisation has a part today. */
async function meetingsOf(actor: Actor, today: string, views: Services['views']): Promise<readonly Meeting[]> {
  const parties = await everyDocument<ProgrammeParty>(views, 'programme_parties', { organisationId: actor.organisation });
  const enrolled = await everyDocument<SupplierListEntry>(views, 'supplier_list', { supplierOrganisationId: actor.organisation, status: 'active' });
  return [
    ...parties.filter(({ until }) => until === null || until >= today).map(({ programmeId, as }) => ({ programmeId, as, supplierId: null })),
    ...enrolled.map(({ programmeId, supplierId }) => ({ programmeId, as: 'supplier' as const, supplierId })),
  ];
}

export async function programmeNamed(programmeId: string, { views }: Services): Promise<ProgrammeEntry> {
  const found = await views.get<ProgrammeEntry>('programme_directory', programmeId);
  if (!found) throw new RejectedError({ code: 'resource.not-found', facts: { resource: 'programme' } });
  return found.view;
}

export const programmeQueries: readonly QueryBinding[] = [
  handleQuery(listProgrammes, async (_input, { actor, meta }, { views }) => {
    const meetings = await meetingsOf(actor, dayOf(meta.occurredAt), views);
    const found = await views.getMany<ProgrammeEntry>('programme_directory', [...new Set(meetings.map(({ programmeId }) => programmeId))]);
    const programmes = found.map(({ view: { programmeId, organisationId, name, currency, timeZone, createdAt, engagements } }) => {
      const own = meetings.filter((meeting) => meeting.programmeId === programmeId);
      const as = [...new Set(own.map((meeting) => meeting.as))];
      const supplierIds = own.flatMap(({ supplierId }) => (supplierId === null ? [] : [supplierId]));
      return { programmeId, organisationId, name, currency, timeZone, createdAt, as, supplierIds, engagements: as.includes('owner') ? [...engagements] : [] };
    });
    return { programmes: programmes.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.programmeId < b.programmeId ? -1 : 1)) };
  }),
  handleQuery(getProgrammeOverview, async ({ programmeId, year }, _context, services) => {
    const { name, currency } = await programmeNamed(programmeId, services);
    const entries = await everyDocument<SupplierListEntry>(services.views, 'supplier_list', { programmeId, status: 'active' });
    const { suppliers, spend, tiers, gates, indicators } = overviewOf(entries, currency, year ?? null);
    return { programmeId, name, suppliers, spend, tiers: [...tiers], gates: [...gates], indicators: [...indicators] };
  }),
  handleQuery(getProgrammeTargetPath, async ({ programmeId }, { meta }, services) => {
    const { target } = await programmeNamed(programmeId, services);
    const enrolled = await everyDocument<SupplierListEntry>(services.views, 'supplier_list', { programmeId, status: 'active' });
    const open = enrolled.filter(({ shared }) => shared).map(({ supplierId }) => supplierId);
    if (target === null) return { target, suppliers: enrolled.length, inBaseYear: 0, years: [] };
    const dossiers = (await services.views.getMany<SupplierDossier>('supplier_dossier', open)).map(({ view }) => view.disclosures);
    const years = targetPathOf(target, dossiers, Number(dayOf(meta.occurredAt).slice(0, 4)) - 1);
    return { target, suppliers: enrolled.length, inBaseYear: years[0]?.suppliers ?? 0, years: [...years] };
  }),
];
