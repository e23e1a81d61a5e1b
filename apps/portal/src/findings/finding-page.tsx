import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { findingQuery } from '../api/findings';
import { useProgramme } from '../api/programmes';
import { Page } from '../kit/page';
import { Loaded } from '../kit/query';
import { useText } from '../text/use-text';
import { FindingActs } from './finding-acts';
import { FindingEffect } from './finding-effect';
import { FindingActions, FindingFacts, FindingFiles } from './finding-facts';
import { FindingHistory } from './finding-history';
import { AllFindings, SupplierLink, type Root } from './links';

/** What was found, what is done about it, what does it cost, and what can I do now? */
export function FindingPage({ root, supplierId, findingId }: { readonly root: Root; readonly supplierId: string; readonly findingId: string }): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const query = useQuery(findingQuery(programme?.programmeId ?? '', supplierId, findingId));
  const finding = query.data;
  return (
    <Page
      title={finding === undefined ? t('findings.page') : t('findings.page.title', { supplier: finding.supplierName ?? supplierId })}
      lead={
        finding === undefined ? undefined : (
          <SupplierLink root={root} supplierId={supplierId}>
            {t('findings.to-supplier')}
          </SupplierLink>
        )
      }
      actions={<AllFindings root={root}>{t('findings.all')}</AllFindings>}
    >
      <Loaded query={query} lines={10}>
        {(one) => (
          <>
            <div className="grid wide">
              <FindingFacts finding={one} />
              <FindingActs finding={one} />
            </div>
            <div className="grid wide">
              <FindingActions finding={one} />
              <FindingEffect finding={one} />
            </div>
            <div className="grid wide">
              <FindingHistory finding={one} />
              <FindingFiles finding={one} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
