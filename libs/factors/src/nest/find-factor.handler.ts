import { unwrap, type Actor } from '@greengate/kernel';
import { handleQuery, type QueryBinding, type Services } from '@greengate/platform';
import type { z } from 'zod';
import type { CustomFactorEntry } from '../contracts/custom-factor.contract';
import { findFactorQuery, findSupplierFactor } from '../contracts/factors.query';
import type { Ladder } from '../contracts/ladder.contract';
import type { Place } from '../contracts/place.contract';
import { approvedFactors } from '../domain/approved-factors.rules';
import type { AvailableSet } from '../domain/available-set';
import { findFactor } from '../domain/find-factor.rules';
import { ladder10 } from '../domain/ladder-1-0.data';
import { ladder11 } from '../domain/ladder-1-1.data';
import type { Factor } from '../contracts/factor.contract';
import { setKey, type FactorSetView } from '../projections/factor-sets.projection';
import type { FactorView } from '../projections/factors.projection';
import { setsFor } from './open-sets';

async function factorsOf(organisationId: string, activity: string, sets: readonly FactorSetView[], services: Services): Promise<ReadonlyMap<string, readonly Factor[]>> {
  const bySet = new Map<string, Factor[]>();
  let cursor: string | undefined;
  do {
    const page = await services.views.find<FactorView>('factors', { filter: { activity, setKey: { in: sets.map(({ setId }) => setKey(organisationId, setId)) } }, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    for (const { view } of page.documents) bySet.set(view.setId, [...(bySet.get(view.setId) ?? []), view.factor]);
    cursor = page.next;
  } while (cursor !== undefined);
  return bySet;
}

/** The sets to look in: those named, in that order, withdrawn ones too; else all that are published, the latest first. */
async function setsAsked(organisationId: string, named: string | undefined, actor: Actor, services: Services): Promise<readonly FactorSetView[]> {
  const known = await setsFor(organisationId, actor, services, { withdrawn: named !== undefined });
  if (named === undefined) return known;
  return named.split(',').flatMap((setId) => known.filter((set) => set.setId === setId));
}

const placeOf = ({ country, region, subdivision }: { readonly country: string; readonly region?: string | undefined; readonly subdivision?: string | undefined }): Place => ({ country, ...(region === undefined ? {} : { region }), ...(subdivision === undefined ? {} : { subdivision }) });

type Asked = z.output<(typeof findFactorQuery)['input']>;

async function published({ organisationId, activity, sets: named }: Asked, actor: Actor, services: Services): Promise<readonly AvailableSet[]> {
  const asked = await setsAsked(organisationId, named, actor, services);
  const rows = asked.length === 0 ? new Map<string, readonly Factor[]>() : await factorsOf(organisationId, activity, asked, services);
  return asked.map((set): AvailableSet => ({ header: set.header, digest: set.digest, factors: rows.get(set.setId) ?? [] }));
}

const look = ({ activity, year, unit, basis, ...where }: Asked, sets: readonly AvailableSet[], ladder: Ladder) =>
  unwrap(findFactor({ activity, place: placeOf(where), year, sets, ladder, ...(unit === undefined ? {} : { unit }), ...(basis === undefined ? {} : { basis }) }));

/** The approved factors that the supplier has for this very activity. */
async function ownFactors(programmeId: string, supplierId: string, activity: string, services: Services): Promise<readonly AvailableSet[]> {
  const entries: CustomFactorEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await services.views.find<CustomFactorEntry>('custom_factors', { filter: { programmeId, supplierId, status: 'approved' }, sort: { field: 'proposedAt', direction: 'descending' }, limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    entries.push(...page.documents.map(({ view }) => view).filter(({ factor }) => factor.activity === activity));
    cursor = page.next;
  } while (cursor !== undefined);
  return approvedFactors(entries);
}

export const findFactorBindings: readonly QueryBinding[] = [
  handleQuery(findFactorQuery, async (asked, { actor }, services) => look(asked, await published(asked, actor, services), ladder10)),
  handleQuery(findSupplierFactor, async ({ programmeId, supplierId, ...asked }, { actor }, services) => look(asked, [...(await ownFactors(programmeId, supplierId, asked.activity, services)), ...(await published(asked, actor, services))], ladder11)),
];
