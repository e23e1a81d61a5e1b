import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import type { HelperMay } from '../../../api/people';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { CheckField, TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { faultsOfProblem } from '../../../text/problem-faults';
import { useText } from '../../../text/use-text';

const mays: readonly HelperMay[] = ['draft', 'submit', 'evidence', 'targets', 'answer'];
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who helps, with what, for which purpose, and until when. */
export function GrantForm({ supplierId, onDone }: { readonly supplierId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const [form, setForm] = useState({ organisation: '', purpose: '', until: '' });
  const [may, setMay] = useState<readonly HelperMay[]>(['draft', 'evidence']);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const [round, setRound] = useState(0);
  const grant = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/suppliers/{supplierId}/helper-grants', { params: { path: { supplierId } }, body: { helperOrganisationId: form.organisation.trim().toLowerCase(), helperUserId: null, purpose: form.purpose.trim(), may: [...may], until: form.until === '' ? null : form.until } })),
    onSuccess: onDone,
  });
  const faults = [...found, ...faultsOfProblem(grant.error, { '/helperOrganisationId': 'grant-organisation', '/purpose': 'grant-purpose', '/until': 'grant-until', '/may': 'grant-may' })];
  const faultOf = (id: string): string | undefined => faults.find((fault) => fault.id === id)?.text;
  const check = (): readonly Fault[] => [
    ...(idForm.test(form.organisation.trim()) ? [] : [{ id: 'grant-organisation', text: t('supplier.helper.organisation-missing') }]),
    ...(form.purpose.trim() === '' ? [{ id: 'grant-purpose', text: t('supplier.helper.purpose-missing') }] : []),
    ...(may.length === 0 ? [{ id: 'grant-may', text: t('supplier.helper.may-missing') }] : []),
  ];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const now = check();
        grant.reset();
        setFound(now);
        setRound(round + 1);
        if (now.length === 0) grant.mutate();
      }}
    >
      <ErrorSummary faults={faults} round={round} />
      {grant.isError && faults.length === 0 ? <ProblemNote error={grant.error} /> : null}
      <TextField id="grant-organisation" label={t('supplier.helper.organisation')} help={t('supplier.helper.organisation.help')} fault={faultOf('grant-organisation')} value={form.organisation} onChange={(organisation) => setForm({ ...form, organisation })} />
      <TextField id="grant-purpose" label={t('supplier.helper.purpose')} fault={faultOf('grant-purpose')} value={form.purpose} onChange={(purpose) => setForm({ ...form, purpose })} />
      <fieldset className="plain" id="grant-may" tabIndex={-1}>
        <legend className="label">{t('supplier.helper.may')}</legend>
        {faultOf('grant-may') === undefined ? null : <div className="fault">{faultOf('grant-may')}</div>}
        {mays.map((one) => (
          <CheckField key={one} label={t(`supplier.helper.may.${one}`)} checked={may.includes(one)} onChange={(yes) => setMay(yes ? [...may, one] : may.filter((other) => other !== one))} />
        ))}
      </fieldset>
      <TextField id="grant-until" type="date" optional label={t('supplier.helper.until')} fault={faultOf('grant-until')} value={form.until} onChange={(until) => setForm({ ...form, until })} />
      <div>
        <Button type="submit" look="primary" busy={grant.isPending}>
          {t('supplier.helper.grant')}
        </Button>
      </div>
    </form>
  );
}
