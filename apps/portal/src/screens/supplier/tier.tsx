import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { supplierPageQuery } from '../../api/supplier-page';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { FindingsList } from '../../score/findings-list';
import { TargetsList } from '../../score/targets-list';
import { TierHistory } from '../../score/tier-history';
import { Waterfall } from '../../score/waterfall';
import { WhatWouldHelp } from '../../score/what-would-help';
import { inLanguage, useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';

function OwnTier({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const query = useQuery(supplierPageQuery(programmeId, supplierId));
  return (
    <Page title={t('supplier.tier.title')}>
      <Loaded query={query} lines={10}>
        {(page) =>
          page.assessment === null ? (
            <Empty title={t('supplier.tier.none')}>
              <p>{t('supplier.home.unrated')}</p>
            </Empty>
          ) : (
            <>
              {page.assessment.score === null ? (
                <Empty title={page.assessment.result === null ? t('supplier.tier.none') : inLanguage(page.assessment.result.standing.text, language)}>
                  <p>{t('supplier.tier.unrated')}</p>
                  <p>
                    <Link to="/s">{t('supplier.tier.unrated.step')}</Link>
                  </p>
                </Empty>
              ) : null}
              <div className="grid wide">
                <Waterfall assessment={page.assessment} />
                <WhatWouldHelp assessment={page.assessment} />
              </div>
              <div className="grid wide">
                <TargetsList targets={page.targets} />
                <FindingsList findings={page.findings} />
              </div>
              <TierHistory programmeId={programmeId} supplierId={supplierId} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Why this tier, and what lifts me? */
export const TierPage = (): ReactNode => <WithOwnSupplier>{(own) => <OwnTier {...own} />}</WithOwnSupplier>;
