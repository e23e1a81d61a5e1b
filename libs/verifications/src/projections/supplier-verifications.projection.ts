import { defineProjection, never, type Recorded } from '@greengate/kernel';
import type { HelperGrantEvent } from '@greengate/suppliers/contracts';
import type { StatementContent } from '../contracts/statement.contract';
import { statementEvents, type StatementEvent } from '../domain/statement.events';
import { figuresTypes, isFiguresEvent, withFigures, type FiguresEvent, type VerifiedFigures } from './verified-figures';

/** A statement as it stands, with where it was issued in the log. */
export interface StatementEntry extends StatementContent {
  readonly statementId: string;
  readonly disclosureId: string;
  readonly verifierOrganisationId: string;
  readonly accreditationId: string;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly status: 'in-force' | 'withdrawn' | 'expired';
  readonly ended: { readonly at: string; readonly reason: string | null } | null;
}

/** View `supplier_verifications`: one document per supplier: figures that may be verified, statements about them, who helps the supplier. */
export interface SupplierVerifications {
  readonly supplierId: string;
  readonly disclosures: readonly VerifiedFigures[];
  /** In the order of issue. */
  readonly statements: readonly StatementEntry[];
  readonly helpers: readonly { readonly grantId: string; readonly organisationId: string }[];
}

type Event = FiguresEvent | StatementEvent | HelperGrantEvent;

function evolveDisclosures(view: SupplierVerifications, event: FiguresEvent): SupplierVerifications {
  const { disclosureId } = event.data;
  const figures = withFigures(view.disclosures.find((one) => one.disclosureId === disclosureId), event);
  if (figures === undefined) return view;
  const others = view.disclosures.filter((one) => one.disclosureId !== disclosureId);
  return { ...view, disclosures: [...others, figures].sort((a, b) => (a.period.from + a.disclosureId < b.period.from + b.disclosureId ? -1 : 1)) };
}

function evolveRest(view: SupplierVerifications, { type, data }: StatementEvent | HelperGrantEvent, at: string): SupplierVerifications {
  const end = (status: 'withdrawn' | 'expired', reason: string | null): SupplierVerifications => ({
    ...view,
    statements: view.statements.map((statement) => ('statementId' in data && statement.statementId === data.statementId ? { ...statement, status, ended: { at, reason } } : statement)),
  });
  switch (type) {
    case 'verifications.StatementIssued': {
      const { supplierId: _supplierId, ...statement } = data;
      const others = view.statements.filter(({ statementId }) => statementId !== data.statementId);
      return { ...view, statements: [...others, { ...statement, issuedAt: at, status: 'in-force', ended: null }] };
    }
    case 'verifications.StatementWithdrawn':
      return end('withdrawn', data.reason);
    case 'verifications.StatementExpired':
      return end('expired', null);
    case 'suppliers.HelperGranted':
      return { ...view, helpers: [...view.helpers.filter(({ grantId }) => grantId !== data.grantId), { grantId: data.grantId, organisationId: data.helperOrganisationId }] };
    case 'suppliers.HelperGrantEnded':
      return { ...view, helpers: view.helpers.filter(({ grantId }) => grantId !== data.grantId) };
    default:
      return never(type);
  }
}

export const supplierVerifications = defineProjection<SupplierVerifications, Event>({
  name: 'supplier_verifications',
  version: 1,
  handles: [...figuresTypes, ...statementEvents.types, 'suppliers.HelperGranted', 'suppliers.HelperGrantEnded'],
  indexes: [],
  keys: ({ event }) => [event.data.supplierId],
  evolve: (before, { event, metadata }: Recorded<Event>, supplierId) => {
    const view = before ?? { supplierId, disclosures: [], statements: [], helpers: [] };
    return isFiguresEvent(event) ? evolveDisclosures(view, event) : evolveRest(view, event, metadata.occurredAt);
  },
});
