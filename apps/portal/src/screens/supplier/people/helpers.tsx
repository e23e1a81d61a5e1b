import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { helperGrantsQuery, type HelperGrant } from '../../../api/people';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded } from '../../../kit/query';
import { Status } from '../../../kit/status';
import { dayText, instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { ReasonForm } from '../plan/reason-form';
import { GrantForm } from './grant-form';

function GrantItem({ grant, onRevoke }: { readonly grant: HelperGrant; readonly onRevoke: () => void }): ReactNode {
  const { t, language } = useText();
  const { helperName, purpose, may, until, ended } = grant;
  return (
    <li>
      <span className="fit">
        <strong>{helperName}</strong>
        <br />
        {purpose}
        <br />
        <span className="muted">
          {may.map((one) => t(`supplier.helper.may.${one}`)).join(' · ')} · {until === null ? t('supplier.sharing.no-end') : t('supplier.sharing.until', { day: dayText(until, language) })}
        </span>
      </span>
      {ended === null ? (
        <Button small look="danger" label={t('supplier.helper.revoke-of', { name: helperName })} onPress={onRevoke}>
          {t('supplier.helper.revoke')}
        </Button>
      ) : (
        <Status tone="plain">{t(`supplier.helper.ended.${ended.reason}`, { at: instantText(ended.at, language) })}</Status>
      )}
    </li>
  );
}

/** Who may act for the supplier, what, and until when; old grants stay visible. */
export function Helpers({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(helperGrantsQuery(supplierId));
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<HelperGrant>();
  const done = (sentence: string): void => {
    setGranting(false);
    setRevoking(undefined);
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['helper-grants', supplierId] });
  };
  const revoke = useMutation({
    mutationFn: ({ grantId, note }: { grantId: string; note: string }) => answer(api.POST('/api/v1/suppliers/{supplierId}/helper-grants/{grantId}/revocation', { params: { path: { supplierId, grantId } }, body: { note } })),
    onSuccess: () => done(t('supplier.helper.revoked-now')),
  });
  return (
    <section className="card" aria-labelledby="helpers">
      <div className="row apart">
        <h2 id="helpers">{t('supplier.helper.title')}</h2>
        <Button onPress={() => setGranting(true)}>{t('supplier.helper.new')}</Button>
      </div>
      <p className="muted">{t('supplier.helper.lead')}</p>
      <Loaded query={query}>
        {(grants) =>
          grants.length === 0 ? (
            <p>{t('supplier.helper.none')}</p>
          ) : (
            <ul className="tasks">
              {grants.map((grant) => (
                <GrantItem
                  key={grant.grantId}
                  grant={grant}
                  onRevoke={() => {
                    revoke.reset();
                    setRevoking(grant);
                  }}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Dialog title={t('supplier.helper.new')} open={granting} onClose={() => setGranting(false)}>
        <GrantForm supplierId={supplierId} onDone={() => done(t('supplier.helper.granted'))} />
      </Dialog>
      <Dialog title={t('supplier.helper.revoke')} open={revoking !== undefined} onClose={() => setRevoking(undefined)}>
        {revoking === undefined ? null : <ReasonForm text={t('supplier.helper.revoke.text', { name: revoking.helperName })} action={t('supplier.helper.revoke')} error={revoke.error} busy={revoke.isPending} onSend={(note) => revoke.mutate({ grantId: revoking.grantId, note })} onClose={() => setRevoking(undefined)} />}
      </Dialog>
    </section>
  );
}
