import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { supplierPageQuery } from '../../api/supplier-page';
import { Loaded } from '../../kit/query';
import { Disclosures } from '../../score/disclosures';
import { FindingsList } from '../../score/findings-list';
import { TargetsList } from '../../score/targets-list';
import { TierHistory } from '../../score/tier-history';
import { Waterfall } from '../../score/waterfall';
import { useText } from '../../text/use-text';
import { ShownEvidence } from './shown-evidence';
import { SupplierFrame } from './supplier-frame';

const route = getRouteApi('/inside/a/$supplierId/today');

function Now({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(supplierPageQuery(programmeId, supplierId));
  return (
    <Loaded query={query} lines={10}>
      {(page) => (
        <>
          {page.assessment === null ? <p>{t('auditor.today.none')}</p> : <Waterfall assessment={page.assessment} />}
          <Disclosures disclosures={page.disclosures} />
          <div className="grid wide">
            <TargetsList targets={page.targets} />
            <FindingsList findings={page.findings} />
          </div>
          <ShownEvidence programmeId={programmeId} supplierId={supplierId} />
          <TierHistory programmeId={programmeId} supplierId={supplierId} />
        </>
      )}
    </Loaded>
  );
}

/** The score of today with everything it was made of. */
export function Today(): ReactNode {
  const { supplierId } = route.useParams();
  return <SupplierFrame supplierId={supplierId}>{(programmeId) => <Now programmeId={programmeId} supplierId={supplierId} />}</SupplierFrame>;
}
