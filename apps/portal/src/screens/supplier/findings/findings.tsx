import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ownFindingsQuery } from '../../../api/own-findings';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { useText } from '../../../text/use-text';
import { WithOwnSupplier } from '../own';
import { FindingCard } from './finding-card';

const over = new Set(['closed', 'withdrawn']);

function Own({ supplierId, programmeId }: { readonly supplierId: string; readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(ownFindingsQuery(programmeId, supplierId));
  return (
    <Page title={t('supplier.findings.title')} lead={t('supplier.findings.lead')}>
      <Loaded query={query} lines={8}>
        {(findings) => {
          const open = findings.filter(({ state }) => !over.has(state));
          const done = findings.filter(({ state }) => over.has(state));
          return (
            <>
              {open.length === 0 ? (
                <Empty title={t('supplier.findings.none')}>
                  <p>{t('supplier.findings.none.text')}</p>
                </Empty>
              ) : null}
              {open.map((finding) => (
                <FindingCard key={finding.findingId} finding={finding} />
              ))}
              {done.length === 0 ? null : (
                <section className="stack">
                  <h2>{t('supplier.findings.done')}</h2>
                  {done.map((finding) => (
                    <FindingCard key={finding.findingId} finding={finding} />
                  ))}
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** What to correct, by when, and what was done about it? */
export const FindingsPage = (): ReactNode => <WithOwnSupplier>{(own) => <Own {...own} />}</WithOwnSupplier>;
