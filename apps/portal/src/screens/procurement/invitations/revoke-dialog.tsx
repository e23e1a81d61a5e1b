import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { revokeInvitation, type Invitation } from '../../../api/invitations';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { useText } from '../../../text/use-text';

/** The link opens nothing any more; that it was sent stays on record, with the reason. */
export function RevokeDialog({ programmeId, invitation, onClose }: { readonly programmeId: string; readonly invitation: Invitation; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: () => revokeInvitation(programmeId, invitation.invitationId, reason.trim()),
    onSuccess: async () => {
      announce(t('procurement.invitations.revoked-now'));
      onClose();
      await client.invalidateQueries({ queryKey: ['invitations'] });
    },
  });
  return (
    <Dialog title={t('procurement.invitations.revoke-of', { name: invitation.supplierName })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') send.mutate();
        }}
      >
        {send.isError ? <ProblemNote error={send.error} /> : null}
        <TextField lines label={t('procurement.invitations.reason')} value={reason} onChange={setReason} />
        <div className="row">
          <Button type="submit" look="danger" busy={send.isPending} refused={reason.trim() === '' ? t('procurement.invitations.reason.missing') : undefined}>
            {t('procurement.invitations.revoke')}
          </Button>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
