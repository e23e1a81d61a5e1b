import type { OrganisationView } from '@greengate/identity/contracts';
import { RejectedError, type OutputOf } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import { listDutyConflicts } from '../contracts/duty-conflicts.query';
import { dutyRules, preventionOf, type DutyRule } from '../domain/duties.rules';
import type { DutyRecord } from '../projections/duty-records.projection';
import type { ProgrammeEntry } from '../projections/programme-directory.projection';
import { programmeSupplierId } from '../projections/programme-supplier.events';
import type { SupplierListEntry } from '../projections/supplier-list.view';
import { programmeNamed } from './programme-queries.handler';

type Found = OutputOf<typeof listDutyConflicts>['rules'][number];
type Conflict = Found['conflicts'][number];

/** Rules whose events name the programme; the others look at a supplier or an account, which may have to do with several programmes. */
const ofProgramme: ReadonlySet<DutyRule> = new Set<DutyRule>(['finding-judged-by-answerer', 'finding-verified-by-raiser', 'rules-published-by-drafter']);

interface Reading {
  readonly programme: ProgrammeEntry;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** Who has to do with the programme: what others did about a supplier elsewhere is not told here. */
const partiesOf = ({ organisationId, engagements }: ProgrammeEntry): readonly string[] => [organisationId, ...engagements.map((engagement) => engagement.organisationId)];

/** Only what is this programme's, or is about no programme and one of its suppliers or accounts. */
function visible({ programmeId, supplierId }: DutyRecord, programme: ProgrammeEntry, enrolled: ReadonlySet<string>): boolean {
  if (programmeId !== null && programmeId !== programme.programmeId) return false;
  return supplierId === null || enrolled.has(supplierId);
}

async function found(rule: DutyRule, { programme, limit, cursor }: Reading, { views }: Services): Promise<Found> {
  const { programmeId } = programme;
  const scope = ofProgramme.has(rule) ? { programmeId } : { organisation: { in: partiesOf(programme) } };
  const page = await views.find<DutyRecord>('duty_records', { filter: { rule, conflicted: true, ...scope }, sort: { field: 'position', direction: 'descending' }, limit, ...(cursor === undefined ? {} : { cursor }) });
  const records = page.documents.map(({ view }) => view);
  const supplierIds = [...new Set(records.flatMap(({ supplierId }) => supplierId ?? []))];
  const names = new Map((await views.getMany<SupplierListEntry>('supplier_list', supplierIds.map((supplierId) => programmeSupplierId({ programmeId, supplierId })))).map(({ view }) => [view.supplierId, view.name]));
  const shown = records.filter((record) => visible(record, programme, new Set(names.keys())));
  const organisations = new Map((await views.getMany<OrganisationView>('organisation_directory', [...new Set(shown.map(({ organisation }) => organisation))])).map(({ id, view }) => [id, view.name]));
  const conflicts = shown.map(({ subject, subjectId, supplierId, person, organisation, first, second }): Conflict => ({
    subject: subject as Conflict['subject'], subjectId, supplierId, supplier: supplierId === null ? null : (names.get(supplierId) ?? null), person, organisationId: organisation, organisation: organisations.get(organisation) ?? organisation, first, second,
  }));
  return { rule, prevention: preventionOf[rule], conflicts, ...(page.next === undefined ? {} : { next: page.next }) };
}

export const dutyConflictsQuery: QueryBinding = handleQuery(listDutyConflicts, async ({ programmeId, rule, limit, cursor }, _context, services) => {
  if (cursor !== undefined && rule === undefined) throw new RejectedError({ code: 'cursor.invalid', facts: { field: 'cursor' } });
  const programme = await programmeNamed(programmeId, services);
  const asked = rule === undefined ? dutyRules : [rule];
  return { rules: await Promise.all(asked.map((one) => found(one, { programme, limit, cursor }, services))) };
});
