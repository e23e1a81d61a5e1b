import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { confirmAccreditation, endAccreditation, type Accreditation } from '../../../api/verification';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { AccreditationTerms } from './accreditation-terms';

export type Decision = 'confirm' | 'refuse' | 'end';
const done = { confirm: 'procurement.verifiers.confirmed', refuse: 'procurement.verifiers.refused', end: 'procurement.verifiers.ended' } as const;
const leastReason = 3;

interface DecideProps {
  readonly programmeId: string;
  readonly accreditation: Accreditation;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** What is confirmed, refused or ended, with what follows from it, before it is. An end says why. */
export function DecideDialog({ programmeId, accreditation, decision, onClose }: DecideProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const { organisationId, accreditationId, body } = accreditation;
  const name = accreditation.verifierName ?? t('procurement.verifiers.unnamed');
  const ids = { programmeId, organisationId, accreditationId };
  const send = useMutation({
    mutationFn: () => (decision === 'confirm' ? confirmAccreditation(ids) : endAccreditation(ids, reason.trim())),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['accreditations'] });
      announce(t(done[decision]));
      onClose();
    },
  });
  const said = decision === 'confirm' || reason.trim().length >= leastReason;
  return (
    <Dialog title={t(`procurement.verifiers.${decision}.title`, { name })} open onClose={onClose}>
      <DialogForm action={t(`procurement.verifiers.${decision}`)} look={decision === 'confirm' ? 'primary' : 'danger'} error={send.error} busy={send.isPending} ready={said} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => (
          <>
            <AccreditationTerms accreditation={accreditation} />
            <p>{t(`procurement.verifiers.${decision}.text`, { name, body })}</p>
            {decision === 'confirm' ? null : (
              <TextField lines label={t('procurement.verifiers.reason')} help={t('procurement.verifiers.reason.help')} fault={tried && !said ? t('procurement.verifiers.reason.missing') : undefined} value={reason} onChange={setReason} />
            )}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
