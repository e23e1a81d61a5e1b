import type { SupplierRegisterEntry } from '../projections/supplier-register.view';

/** The view that `programmesSharing` reads, by supplier. */
export const supplierRegisterView = 'supplier_register';

/**
 * Programmes to which a supplier's own facts of one kind may go on that day: taking part, and either under a consent with this scope (last day included) or
 * held by that buyer itself, until the supplier takes over its record. `entry`: its document of the view; undefined: unknown, shares nothing.
 */
export const programmesSharing = (entry: object | undefined, scope: string, day: string): readonly string[] => {
  const supplier = entry as SupplierRegisterEntry | undefined;
  return (supplier?.enrolments ?? [])
    .filter(
      ({ status, basis, buyerOrganisationId, consents }) =>
        status === 'active' &&
        ((basis === 'buyer-held' && supplier?.holder === buyerOrganisationId) ||
          consents.some(({ scopes, ended, expiresOn }) => ended === null && scopes.includes(scope) && (expiresOn === null || expiresOn >= day))),
    )
    .map(({ programmeId }) => programmeId);
};
