import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { engage, type Body, type BodyKind } from '../../../api/bodies';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { DialogForm } from '../../../kit/dialog-form';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

interface EngageFormProps {
  readonly programmeId: string;
  /** Not engaged yet. */
  readonly free: readonly Body[];
  /** What is said once it is done. */
  readonly done: string;
  readonly onClose: () => void;
}

/** A body gets to see what its role lets it see of this programme, until a day or open-ended. */
export function EngageForm({ programmeId, free, done, onClose }: EngageFormProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState('');
  const [until, setUntil] = useState('');
  const body = free.find(({ organisationId }) => organisationId === chosen);
  const send = useMutation({
    mutationFn: async () => (body === undefined ? undefined : engage(programmeId, body.organisationId, body.kind as BodyKind, until === '' ? null : until)),
    onSuccess: async () => {
      announce(done);
      onClose();
      await client.invalidateQueries({ predicate: ({ queryKey }) => ['programmes', 'accreditations'].includes(String(queryKey[0])) });
    },
  });
  if (free.length === 0) {
    return (
      <>
        <p>{t('procurement.bodies.all-engaged')}</p>
        <div>
          <Button onPress={onClose}>{t('kit.close')}</Button>
        </div>
      </>
    );
  }
  return (
    <DialogForm action={t('procurement.bodies.engage')} error={send.error} busy={send.isPending} ready={body !== undefined} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => (
        <>
          <p className="muted">{t('procurement.bodies.engage.help')}</p>
          <SelectField
            label={t('procurement.bodies.organisation')}
            value={chosen}
            fault={tried && body === undefined ? t('procurement.bodies.choose') : undefined}
            options={[{ value: '', text: t('procurement.bodies.choose') }, ...free.map(({ organisationId, name, kind }) => ({ value: organisationId, text: `${name} (${t(`shell.role.${kind as BodyKind}`)})` }))]}
            onChange={setChosen}
          />
          <TextField optional type="date" label={t('procurement.bodies.until')} value={until} onChange={setUntil} />
        </>
      )}
    </DialogForm>
  );
}
