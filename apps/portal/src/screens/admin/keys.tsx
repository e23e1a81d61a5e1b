import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { apiKeysQuery, type ApiKey } from '../../api/admin';
import { answer, api } from '../../api/client';
import { useSession } from '../../api/session';
import { useAnnounce } from '../../kit/announcer';
import { Dialog } from '../../kit/dialog';
import { DialogForm } from '../../kit/dialog-form';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { useText } from '../../text/use-text';
import { KeyUse } from './key-use';
import { KeysTable } from './keys-table';

/** What ends with it is said before; it cannot be taken back. */
function RevokeDialog({ keyToRevoke: { keyId, name }, onClose }: { readonly keyToRevoke: ApiKey; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const { organisationId } = useSession().organisation;
  const client = useQueryClient();
  const announce = useAnnounce();
  const revoke = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/organisations/{organisationId}/api-keys/{keyId}/revoke', { params: { path: { organisationId, keyId } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['api-keys'] });
      announce(t('admin.keys.revoked-now', { name }));
      onClose();
    },
  });
  return (
    <Dialog title={t('admin.keys.revoke-of', { name })} open onClose={onClose}>
      <DialogForm action={t('admin.keys.revoke')} look="danger" error={revoke.error} busy={revoke.isPending} ready onSend={() => revoke.mutate()} onClose={onClose}>
        {() => <p className="note warn">{t('admin.keys.revoke.text')}</p>}
      </DialogForm>
    </Dialog>
  );
}

/** Which machines act for the organisation, what may they do, until when? */
export function Keys(): ReactNode {
  const { t } = useText();
  const { organisationId } = useSession().organisation;
  const query = useQuery(apiKeysQuery(organisationId));
  const [revoking, setRevoking] = useState<ApiKey>();
  const issue = (
    <Link className="button primary" to="/admin/keys/new">
      {t('admin.key.issue')}
    </Link>
  );
  return (
    <Page title={t('admin.keys.title')} lead={t('admin.keys.lead')} actions={query.data?.length === 0 ? undefined : issue}>
      <Loaded query={query}>
        {(keys) =>
          keys.length === 0 ? (
            <Empty title={t('admin.keys.none')}>
              <p>{t('admin.keys.none.text')}</p>
              <div>{issue}</div>
            </Empty>
          ) : (
            <KeysTable keys={keys} onRevoke={setRevoking} />
          )
        }
      </Loaded>
      <KeyUse />
      {revoking === undefined ? null : <RevokeDialog keyToRevoke={revoking} onClose={() => setRevoking(undefined)} />}
    </Page>
  );
}
