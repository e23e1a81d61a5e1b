import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { TermsForm } from '../../../accreditation/terms-form';
import type { Terms } from '../../../accreditation/terms';
import { recordAccreditation, type Accreditations } from '../../../api/verification';
import { useAnnounce } from '../../../kit/announcer';
import { Dialog } from '../../../kit/dialog';
import { SelectField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

/** What the buyer has read on the certificate itself, without waiting for the verifier's own word. */
export function RecordDialog({ programmeId, verifiers, onClose }: { readonly programmeId: string; readonly verifiers: Accreditations['verifiers']; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const engaged = verifiers.filter((one) => one.engaged);
  const [organisationId, setOrganisationId] = useState(engaged.length === 1 ? (engaged[0]?.organisationId ?? '') : '');
  const send = useMutation({
    mutationFn: (terms: Terms) => recordAccreditation(programmeId, { ...terms, organisationId }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['accreditations'] });
      announce(t('procurement.verifiers.recorded'));
      onClose();
    },
  });
  const faults = organisationId === '' ? [{ id: 'claim-verifier', text: t('procurement.verifiers.which') }] : [];
  return (
    <Dialog title={t('procurement.verifiers.record')} open onClose={onClose}>
      <TermsForm action={t('procurement.verifiers.record')} error={send.error} busy={send.isPending} faults={faults} onSend={(terms) => send.mutate(terms)} onClose={onClose}>
        {(faultOf) => (
          <SelectField
            id="claim-verifier"
            label={t('procurement.verifiers.verifier')}
            fault={faultOf('claim-verifier')}
            value={organisationId}
            options={[...(organisationId === '' ? [{ value: '', text: t('procurement.verifiers.which') }] : []), ...engaged.map((one) => ({ value: one.organisationId, text: one.name ?? t('procurement.verifiers.unnamed') }))]}
            onChange={setOrganisationId}
          />
        )}
      </TermsForm>
    </Dialog>
  );
}
