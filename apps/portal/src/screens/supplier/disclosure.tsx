import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { disclosureQuery } from '../../api/restatement';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Status, type Tone } from '../../kit/status';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { Correct } from './disclosure/correct';
import { History } from './disclosure/history';
import { InForceAndProposed } from './disclosure/in-force';
import { Questions } from './disclosure/questions';
import { Recalculations } from './disclosure/recalculations';
import { Withdraw } from './disclosure/withdraw';
import { WithOwnSupplier } from './own';

const route = getRouteApi('/inside/s/disclosures/$disclosureId');
const tones: Readonly<Record<string, Tone>> = { accepted: 'ok', returned: 'warn', 'restatement-returned': 'warn', withdrawn: 'plain' };

function Chosen({ supplierId, programmeId }: { readonly supplierId: string; readonly programmeId: string }): ReactNode {
  const { t, language } = useText();
  const { disclosureId } = route.useParams();
  const query = useQuery(disclosureQuery({ supplierId, disclosureId }));
  const title = query.data === undefined ? t('kit.loading') : t('supplier.disclosures.period', { from: dayText(query.data.periodFrom, language), to: dayText(query.data.periodTo, language) });
  return (
    <Page title={title} actions={<Link to="/s/receipts/$disclosureId" params={{ disclosureId }}>{t('supplier.receipt.title')}</Link>}>
      <Loaded query={query}>
        {(disclosure) => (
          <>
            <section className="card">
              <Status tone={tones[disclosure.status] ?? 'info'}>{t(`kit.disclosure.${disclosure.status}`)}</Status>
              <p className="muted">{t(`supplier.disclosure.${disclosure.status}`)}</p>
              {disclosure.status === 'withdrawn' ? null : (
                <div className="row">
                  <Correct disclosure={disclosure} programmeId={programmeId} />
                  {disclosure.status === 'submitted' || disclosure.status === 'returned' ? <Withdraw disclosure={disclosure} /> : null}
                </div>
              )}
            </section>
            <InForceAndProposed disclosure={disclosure} />
            <Questions supplierId={supplierId} disclosureId={disclosureId} />
            <Recalculations disclosure={disclosure} />
            <History disclosure={disclosure} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What did I declare, does it stand, and how do I put it right? */
export const DisclosurePage = (): ReactNode => <WithOwnSupplier>{(own) => <Chosen {...own} />}</WithOwnSupplier>;
