import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { invitationLink, inviteSupplier } from '../../../api/invitations';
import { Button } from '../../../kit/button';
import { CopyField } from '../../../kit/copy-field';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';

const longest = 365;

interface InviteProps {
  readonly programmeId: string;
  /** A record that is handed over, or asked for a new consent. */
  readonly supplier?: { readonly supplierId: string; readonly name: string };
  readonly onDone: () => void;
}

/** Makes an invitation and shows its link once: the token is kept nowhere. */
export function InviteForm({ programmeId, supplier, onDone }: InviteProps): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const [name, setName] = useState(supplier?.name ?? '');
  const [email, setEmail] = useState('');
  const [days, setDays] = useState('30');
  const [round, setRound] = useState(0);
  const faults: readonly Fault[] = [
    ...(name.trim() === '' ? [{ id: 'invite-name', text: t('procurement.invite.name.missing') }] : []),
    ...(/^\S+@\S+\.\S+$/.test(email) ? [] : [{ id: 'invite-email', text: t('procurement.invite.email.wrong') }]),
    ...(/^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= longest ? [] : [{ id: 'invite-days', text: t('procurement.invite.days.wrong', { longest }) }]),
  ];
  const shown = round === 0 ? [] : faults;
  const faultOf = (id: string): string | undefined => shown.find((fault) => fault.id === id)?.text;
  const send = useMutation({
    mutationFn: () => inviteSupplier(programmeId, { supplierName: name.trim(), email, validForDays: Number(days), supplierId: supplier?.supplierId ?? null }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['invitations'] }),
  });
  if (send.isSuccess) {
    const { invitationId, token, expiresAt } = send.data;
    return (
      <div className="stack">
        <p role="status">{t('procurement.invite.done', { name, at: instantText(expiresAt, language) })}</p>
        {token === null ? (
          <p>{t('procurement.invite.shown-before')}</p>
        ) : (
          <>
            <CopyField label={t('procurement.invite.link')} value={invitationLink(invitationId, token)} />
            <CopyField label={t('procurement.invite.token')} value={token} />
            <p className="note warn">{t('procurement.invite.once')}</p>
          </>
        )}
        <div>
          <Button onPress={onDone}>{t('kit.close')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRound((old) => old + 1);
        if (faults.length === 0) send.mutate();
      }}
    >
      <ErrorSummary faults={shown} round={round} />
      {send.isError ? <ProblemNote error={send.error} /> : null}
      <TextField id="invite-name" label={t('procurement.invite.name')} fault={faultOf('invite-name')} value={name} onChange={setName} />
      <TextField id="invite-email" type="email" label={t('procurement.invite.email')} help={t('procurement.invite.email.help')} fault={faultOf('invite-email')} value={email} onChange={setEmail} />
      <TextField id="invite-days" number label={t('procurement.invite.days')} fault={faultOf('invite-days')} value={days} onChange={setDays} />
      <div className="row">
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('procurement.invite.send')}
        </Button>
        <Button onPress={onDone}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
