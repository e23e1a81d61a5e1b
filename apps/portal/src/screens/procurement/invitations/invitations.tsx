import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { invitationsQuery, type Invitation } from '../../../api/invitations';
import { useProgramme } from '../../../api/programmes';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Scroll } from '../../../kit/scroll';
import { Empty, Skeleton } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { InviteForm } from './invite-form';
import { RevokeDialog } from './revoke-dialog';

const tones = { open: 'info', expired: 'warn', accepted: 'ok', revoked: 'plain' } as const;

function Table({ invitations, onRevoke }: { readonly invitations: readonly Invitation[]; readonly onRevoke: (invitation: Invitation) => void }): ReactNode {
  const { t, language } = useText();
  return (
    <Scroll label={t('procurement.invitations.title')} folds>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('procurement.column.name')}</th>
            <th scope="col">{t('procurement.invite.email')}</th>
            <th scope="col">{t('procurement.invitations.status')}</th>
            <th scope="col">{t('procurement.invitations.sent')}</th>
            <th scope="col">{t('procurement.invitations.expires')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('procurement.invitations.revoke')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.invitationId}>
              <th scope="row" className="wrap">
                {invitation.supplierId === null ? (
                  invitation.supplierName
                ) : (
                  <Link to="/p/suppliers/$supplierId" params={{ supplierId: invitation.supplierId }}>
                    {invitation.supplierName}
                  </Link>
                )}
              </th>
              <td>{invitation.email ?? t('procurement.invitations.erased')}</td>
              <td>
                <Status tone={tones[invitation.status]}>{t(`procurement.invitations.${invitation.status}`)}</Status>
              </td>
              <td>{instantText(invitation.invitedAt, language)}</td>
              <td>{instantText(invitation.expiresAt, language)}</td>
              <td>
                {invitation.status === 'open' ? (
                  <Button small look="danger" label={t('procurement.invitations.revoke-of', { name: invitation.supplierName })} onPress={() => onRevoke(invitation)}>
                    {t('procurement.invitations.revoke')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Who was asked to come, and did they? */
export function Invitations(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const query = useInfiniteQuery(invitationsQuery(programmeId));
  const invitations = query.data?.pages.flatMap((page) => page.invitations) ?? [];
  const [inviting, setInviting] = useState(false);
  const [revoking, setRevoking] = useState<Invitation>();
  return (
    <Page
      title={t('procurement.invitations.title')}
      lead={t('procurement.invitations.lead')}
      actions={
        <Button look="primary" onPress={() => setInviting(true)}>
          {t('procurement.invite.title')}
        </Button>
      }
    >
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton /> : null}
      {query.isSuccess && invitations.length === 0 ? (
        <Empty title={t('procurement.invitations.none')}>
          <p>{t('procurement.invitations.none.text')}</p>
        </Empty>
      ) : null}
      {invitations.length === 0 ? null : <Table invitations={invitations} onRevoke={setRevoking} />}
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('procurement.more')}
          </Button>
        </div>
      ) : null}
      <Dialog title={t('procurement.invite.title')} open={inviting} onClose={() => setInviting(false)}>
        <InviteForm programmeId={programmeId} onDone={() => setInviting(false)} />
      </Dialog>
      {revoking === undefined ? null : <RevokeDialog programmeId={programmeId} invitation={revoking} onClose={() => setRevoking(undefined)} />}
    </Page>
  );
}
