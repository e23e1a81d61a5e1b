import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { bodyKinds, registerBody, type BodyKind } from '../../../api/bodies';
import { useAnnounce } from '../../../kit/announcer';
import { DialogForm } from '../../../kit/dialog-form';
import { SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';

/** A body that is not known yet, with the person who will administer it. What a name, an address and a password must be is said by the server. */
export function RegisterForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<BodyKind>('auditor');
  const [person, setPerson] = useState({ name: '', email: '', password: '' });
  const send = useMutation({
    mutationFn: () => registerBody(name.trim(), kind, { ...person, name: person.name.trim(), email: person.email.trim() }),
    onSuccess: async () => {
      announce(t('procurement.bodies.registered'));
      onClose();
      await client.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
  const missing = (value: string): boolean => value.trim() === '';
  const ready = ![name, person.name, person.email, person.password].some(missing);
  return (
    <DialogForm action={t('procurement.bodies.register')} error={send.error} busy={send.isPending} ready={ready} onSend={() => send.mutate()} onClose={onClose}>
      {(tried) => {
        const fault = (value: string): string | undefined => (tried && missing(value) ? t('procurement.bodies.missing') : undefined);
        return (
          <>
            <p className="muted">{t('procurement.bodies.register.help')}</p>
            <TextField label={t('procurement.bodies.name')} value={name} onChange={setName} fault={fault(name)} />
            <SelectField label={t('procurement.bodies.kind')} value={kind} options={bodyKinds.map((value) => ({ value, text: t(`shell.role.${value}`) }))} onChange={(value) => setKind(value as BodyKind)} />
            <TextField label={t('procurement.bodies.person')} value={person.name} onChange={(text) => setPerson({ ...person, name: text })} fault={fault(person.name)} />
            <TextField type="email" label={t('shell.signin.email')} value={person.email} onChange={(text) => setPerson({ ...person, email: text })} fault={fault(person.email)} />
            <TextField type="password" autoComplete="new-password" label={t('procurement.bodies.password')} help={t('procurement.bodies.password.help')} value={person.password} onChange={(text) => setPerson({ ...person, password: text })} fault={fault(person.password)} />
          </>
        );
      }}
    </DialogForm>
  );
}
