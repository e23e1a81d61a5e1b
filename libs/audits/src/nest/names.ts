import type { Services } from '@greengate/platform';

/** What the programme calls its suppliers. */
export async function supplierNames(programmeId: string, of: readonly { readonly supplierId: string }[], services: Services): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(of.map(({ supplierId }) => supplierId))];
  if (ids.length === 0) return new Map();
  const found = await services.views.getMany<{ readonly supplierId: string; readonly name: string }>('supplier_list', ids.map((supplierId) => `${programmeId}.${supplierId}`));
  return new Map(found.map(({ view }) => [view.supplierId, view.name]));
}

/** Organisations by id. Those that are not known are left out. */
export async function organisationNames(ids: readonly string[], services: Services): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await services.views.getMany<{ readonly name: string }>('organisation_directory', [...new Set(ids)]);
  return new Map(found.map(({ id, view }) => [id, view.name]));
}
