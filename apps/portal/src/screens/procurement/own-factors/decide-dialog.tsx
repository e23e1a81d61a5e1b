import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { approveFactor, refuseFactor, type OwnFactor } from '../../../api/own-factors';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { FactorFacts, factorName } from './factor-facts';

export interface FactorDecision {
  readonly decision: 'approve' | 'refuse';
  readonly own: OwnFactor;
}
interface DecideProps extends FactorDecision {
  readonly organisationId: string;
  readonly country: string | null;
  readonly onClose: () => void;
}

/** May the supplier calculate with it? Once decided it stays so; a refusal says why. */
export function DecideDialog({ decision, own, organisationId, country, onClose }: DecideProps): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const said = decision === 'approve' || reason.trim() !== '';
  const pair = { programmeId: own.programmeId, supplierId: own.supplierId };
  const send = useMutation({
    mutationFn: () => (decision === 'approve' ? approveFactor(pair, own.customFactorId) : refuseFactor(pair, own.customFactorId, reason.trim())),
    onSuccess: async () => {
      announce(t(`procurement.own-factors.${decision}.done`));
      onClose();
      await client.invalidateQueries({ queryKey: ['own-factors'] });
    },
  });
  return (
    <Dialog title={t(`procurement.own-factors.${decision}.title`, { name: factorName(own.factor, language) })} open onClose={onClose}>
      <DialogForm action={t(`procurement.own-factors.${decision}`)} look={decision === 'approve' ? 'primary' : 'danger'} error={send.error} busy={send.isPending} ready={said} onSend={() => send.mutate()} onClose={onClose}>
        {(tried) => (
          <>
            <FactorFacts own={own} organisationId={organisationId} country={country} />
            <p>{t(`procurement.own-factors.${decision}.help`)}</p>
            {decision === 'approve' ? null : <TextField lines label={t('procurement.gate.reason')} fault={tried && !said ? t('procurement.spend.reason.missing') : undefined} value={reason} onChange={setReason} />}
          </>
        )}
      </DialogForm>
    </Dialog>
  );
}
