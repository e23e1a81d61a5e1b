import { useInfiniteQuery, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { supplierReadsQuery } from '../../api/access-log';
import { answer, api } from '../../api/client';
import { programmesQuery } from '../../api/programmes';
import { supplierRecordQuery } from '../../api/supplier';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Dialog } from '../../kit/dialog';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Status } from '../../kit/status';
import { ReadsList } from '../../score/reads-list';
import { scopeText } from '../../score/scope-text';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { WithOwnSupplier } from './own';
import { ShareForm } from './share-form';

interface Chosen {
  readonly programmeId: string;
  readonly consentId: string;
}

function Own({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(supplierRecordQuery(supplierId));
  const reads = useInfiniteQuery(supplierReadsQuery(supplierId));
  const [chosen, setChosen] = useState<Chosen>();
  const [reason, setReason] = useState('');
  const [sharing, setSharing] = useState<string>();
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const nameOf = (programmeId: string): string => programmes.find((one) => one.programmeId === programmeId)?.name ?? programmeId;
  const revoke = useMutation({
    mutationFn: ({ programmeId, consentId }: Chosen) => answer(api.POST('/api/v1/programmes/{programmeId}/suppliers/{supplierId}/consents/{consentId}/revocation', { params: { path: { programmeId, supplierId, consentId } }, body: { reason } })),
    onSuccess: () => {
      setChosen(undefined);
      announce(t('supplier.sharing.revoked-now'));
      void client.invalidateQueries();
    },
  });
  return (
    <Page title={t('supplier.sharing.title')} lead={t('supplier.sharing.lead')}>
      <Loaded query={query}>
        {({ enrolments }) =>
          enrolments.length === 0 ? (
            <Empty title={t('supplier.sharing.none')} />
          ) : (
            <>
              {enrolments.map(({ programmeId, consents }) => (
                <section className="card" key={programmeId}>
                  <h2>{nameOf(programmeId)}</h2>
                  <ul className="tasks">
                    {consents.map(({ consentId, purpose, scopes, expiresOn, ended }) => (
                      <li key={consentId}>
                        <span>
                          <strong>{purpose}</strong>
                          <br />
                          {scopes.map((scope) => scopeText(scope, t)).join(language === 'en' ? ', ' : '、')} · {expiresOn === null ? t('supplier.sharing.no-end') : t('supplier.sharing.until', { day: dayText(expiresOn, language) })}
                        </span>
                        {ended === null ? (
                          <Button small look="danger" label={t('supplier.sharing.revoke-of', { purpose })} onPress={() => setChosen({ programmeId, consentId })}>
                            {t('supplier.sharing.revoke')}
                          </Button>
                        ) : (
                          <Status tone="plain">{t('supplier.sharing.revoked')}</Status>
                        )}
                      </li>
                    ))}
                  </ul>
                  {consents.length === 0 ? <p className="muted">{t('supplier.sharing.held')}</p> : null}
                  <div>
                    <Button label={t('supplier.sharing.grant-to', { name: nameOf(programmeId) })} onPress={() => setSharing(programmeId)}>
                      {t('supplier.sharing.grant')}
                    </Button>
                  </div>
                </section>
              ))}
            </>
          )
        }
      </Loaded>
      <ReadsList query={reads} ofMany={false} />
      <Dialog title={t('supplier.sharing.grant-to', { name: sharing === undefined ? '' : nameOf(sharing) })} open={sharing !== undefined} onClose={() => setSharing(undefined)}>
        {sharing === undefined ? null : <ShareForm programmeId={sharing} supplierId={supplierId} onDone={() => setSharing(undefined)} />}
      </Dialog>
      <Dialog title={t('supplier.sharing.revoke')} open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen !== undefined) revoke.mutate(chosen);
          }}
        >
          <p>{t('supplier.sharing.consequence')}</p>
          {revoke.isError ? <ProblemNote error={revoke.error} /> : null}
          <TextField label={t('supplier.sharing.reason')} value={reason} onChange={setReason} />
          <div className="row">
            <Button type="submit" look="danger" busy={revoke.isPending}>
              {t('supplier.sharing.revoke')}
            </Button>
            <Button onPress={() => setChosen(undefined)}>{t('kit.close')}</Button>
          </div>
        </form>
      </Dialog>
    </Page>
  );
}

/** Who sees my data? */
export const Sharing = (): ReactNode => <WithOwnSupplier>{({ supplierId }) => <Own supplierId={supplierId} />}</WithOwnSupplier>;
