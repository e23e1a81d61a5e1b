import { getRouteApi, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOwnSupplier } from '../../../api/supplier';
import { useDraft, type DraftInHand } from '../../../drafts/use-draft';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { useText } from '../../../text/use-text';
import { BoundaryPage, PeriodPage, SitesPage } from './basics';
import { CheckPage } from './check';
import { ElectricityPage } from './electricity';
import { EvidencePage } from './evidence';
import { FuelsPage } from './fuels';
import { OtherPage } from './other';
import { ProductionPage } from './production';
import { isGuidedPage, type GuidedPage } from './pages';

const route = getRouteApi('/inside/s/drafts/$draftId/$step');

export interface GuidedProps {
  readonly hand: DraftInHand;
  readonly supplierId: string;
}

const screens: Readonly<Record<GuidedPage, (props: GuidedProps) => ReactNode>> = {
  boundary: BoundaryPage,
  period: PeriodPage,
  sites: SitesPage,
  electricity: ElectricityPage,
  fuels: FuelsPage,
  other: OtherPage,
  production: ProductionPage,
  evidence: EvidencePage,
  check: CheckPage,
};

function InHand({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const { draftId, step } = route.useParams();
  const { query, hand } = useDraft(supplierId, draftId);
  if (!isGuidedPage(step)) return <Navigate to="/s/drafts/$draftId/$step" params={{ draftId, step: 'boundary' }} replace />;
  if (hand === undefined) {
    return (
      <Page title={t('supplier.guided.title')} narrow>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  }
  const disclosureId = hand.submitted ?? (hand.draft.status === 'submitted' ? hand.draft.disclosureId : null);
  if (disclosureId !== null) return <Navigate to="/s/receipts/$disclosureId" params={{ disclosureId }} replace />;
  const Screen = screens[step];
  return <Screen key={step} hand={hand} supplierId={supplierId} />;
}

/** The first disclosure, a page at a time: from bills and receipts to a scope 1 and 2 inventory. */
export function Guided(): ReactNode {
  const own = useOwnSupplier();
  return own === undefined ? <Navigate to="/s" /> : <InHand supplierId={own.supplierId} />;
}
