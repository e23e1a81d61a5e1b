import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { engageVerifier, verifierOrganisationsQuery } from '../../../api/verification';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { DialogForm } from '../../../kit/dialog-form';
import { SelectField, TextField } from '../../../kit/field';
import { Loaded } from '../../../kit/query';
import { useText } from '../../../text/use-text';

interface EngageProps {
  readonly programmeId: string;
  /** Those that are engaged already. */
  readonly engaged: readonly string[];
  readonly onClose: () => void;
}

function EngageForm({ programmeId, organisations, onClose }: Omit<EngageProps, 'engaged'> & { readonly organisations: readonly { readonly organisationId: string; readonly name: string }[] }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState('');
  const [until, setUntil] = useState('');
  const send = useMutation({
    mutationFn: () => engageVerifier(programmeId, chosen, until === '' ? null : until),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['accreditations'] });
      announce(t('procurement.verifiers.engaged'));
      onClose();
    },
  });
  return (
    <DialogForm action={t('procurement.verifiers.engage')} error={send.error} busy={send.isPending} ready={chosen !== ''} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p>{t('procurement.verifiers.engage.text')}</p>
          <SelectField
            label={t('procurement.verifiers.verifier')}
            fault={tried && chosen === '' ? t('procurement.verifiers.engage.which') : undefined}
            value={chosen}
            options={[{ value: '', text: t('procurement.verifiers.which') }, ...organisations.map(({ organisationId, name }) => ({ value: organisationId, text: name }))]}
            onChange={setChosen}
          />
          <TextField optional type="date" label={t('procurement.verifiers.engage.until')} value={until} onChange={setUntil} />
        </>
      )}
    </DialogForm>
  );
}

/** A verifier organisation gets to see what is shared with the programme, until a day or open-ended. */
export function EngageDialog({ programmeId, engaged, onClose }: EngageProps): ReactNode {
  const { t } = useText();
  const query = useQuery(verifierOrganisationsQuery);
  return (
    <Dialog title={t('procurement.verifiers.engage')} open onClose={onClose}>
      <Loaded query={query} lines={2}>
        {(organisations) => {
          const free = organisations.filter(({ organisationId }) => !engaged.includes(organisationId));
          if (free.length > 0) return <EngageForm programmeId={programmeId} organisations={free} onClose={onClose} />;
          return (
            <>
              <p>{t('procurement.verifiers.engage.none')}</p>
              <div>
                <Button onPress={onClose}>{t('kit.close')}</Button>
              </div>
            </>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
