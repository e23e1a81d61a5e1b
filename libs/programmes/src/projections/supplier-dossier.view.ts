import type { Inventory, DisclosureStatus } from '@greengate/disclosures/contracts';
import type { Target } from '@greengate/commitments/contracts';
import type { LegalIdentifier } from '@greengate/suppliers/contracts';

/** A disclosure as the pages of a programme show it; everything it ever said is in `disclosures.GetDisclosure`. */
export interface DossierDisclosure {
  readonly disclosureId: string;
  readonly from: string;
  readonly to: string;
  readonly status: DisclosureStatus;
  /** The figures in force, else the figures given last. t CO2e. */
  readonly scope1: Inventory['scope1'];
  readonly scope2LocationBased: Inventory['scope2LocationBased'];
  readonly scope2MarketBased: Inventory['scope2MarketBased'];
  readonly revenue: Inventory['revenue'];
  readonly dataBasis: Inventory['dataBasis'];
  readonly assurance: Inventory['assurance']['level'];
  /** Whether these figures were ever accepted. */
  readonly inForce: boolean;
}

export interface DossierTarget {
  readonly targetId: string;
  readonly target: Target;
  readonly status: 'committed' | 'superseded' | 'withdrawn';
  readonly successor: string | null;
  readonly validations: readonly { readonly scheme: string; readonly ambition: string | null; readonly validatedOn: string }[];
}

/**
 * View `supplier_dossier`: one document per supplier, by its id: what belongs to the supplier and not to a programme. Joined to the documents of a
 * programme when they are read, so that a programme it joins later shows what was there before.
 */
export interface SupplierDossier {
  readonly supplierId: string;
  readonly organisationId: string | null;
  readonly legalName: string;
  readonly identifiers: readonly LegalIdentifier[];
  readonly sector: string;
  readonly country: string;
  readonly province: string | null;
  readonly sites: readonly { readonly siteId: string; readonly name: string; readonly country: string; readonly province: string | null; readonly city: string | null }[];
  /** Latest period first. */
  readonly disclosures: readonly DossierDisclosure[];
  readonly targets: readonly DossierTarget[];
}

/** The disclosure of the latest period that was not withdrawn. */
export const latestDisclosure = ({ disclosures }: Pick<SupplierDossier, 'disclosures'>): { readonly to: string; readonly status: DisclosureStatus } | null => {
  const latest = disclosures.find(({ status }) => status !== 'withdrawn');
  return latest ? { to: latest.to, status: latest.status } : null;
};
