import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { claimAccreditation } from '../../../api/verification';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { CheckField, TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { useText, type Say } from '../../../text/use-text';

const levels = ['limited', 'reasonable'] as const;
type Level = (typeof levels)[number];
const blank = { body: '', standards: '', sectors: '', validFrom: '', validUntil: '' };
const separators = /[;；、\n]/;
const listOf = (text: string): string[] => text.split(separators).map((part) => part.trim()).filter((part) => part !== '');

function faultsOf(form: typeof blank, chosen: readonly Level[], t: Say): readonly Fault[] {
  const missing: readonly (readonly [boolean, Fault])[] = [
    [form.body.trim().length < 2, { id: 'claim-body', text: t('auditor.accreditation.body.missing') }],
    [listOf(form.standards).length === 0, { id: 'claim-standards', text: t('auditor.accreditation.standards.missing') }],
    [chosen.length === 0, { id: 'claim-levels', text: t('auditor.accreditation.levels.missing') }],
    [form.validFrom === '', { id: 'claim-from', text: t('auditor.accreditation.from.missing') }],
    [form.validUntil === '' || form.validUntil < form.validFrom, { id: 'claim-until', text: t('auditor.accreditation.until.missing') }],
  ];
  return missing.flatMap(([wrong, fault]) => (wrong ? [fault] : []));
}

/** The verifier's own word about what it may do. The buyer confirms it from the certificate or the body's register. */
export function ClaimForm({ programmeId, onDone }: { readonly programmeId: string; readonly onDone: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [form, setForm] = useState(blank);
  const [chosen, setChosen] = useState<readonly Level[]>(['limited']);
  const [round, setRound] = useState(0);
  const put = (part: Partial<typeof blank>): void => setForm({ ...form, ...part });
  const sectors = listOf(form.sectors);
  const send = useMutation({
    mutationFn: () => claimAccreditation(programmeId, { body: form.body.trim(), standards: listOf(form.standards), levels: [...chosen], sectors: sectors.length === 0 ? null : sectors, validFrom: form.validFrom, validUntil: form.validUntil }),
    onSuccess: () => {
      announce(t('auditor.accreditation.claimed-now'));
      onDone();
      return client.invalidateQueries({ queryKey: ['accreditations'] });
    },
  });
  const faults = faultsOf(form, chosen, t);
  const shown = round === 0 ? [] : faults;
  const faultOf = (id: string): string | undefined => shown.find((fault) => fault.id === id)?.text;
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
      <TextField id="claim-body" label={t('auditor.accreditation.body')} help={t('auditor.accreditation.body.help')} fault={faultOf('claim-body')} value={form.body} onChange={(body) => put({ body })} />
      <TextField id="claim-standards" label={t('auditor.accreditation.standards')} help={t('auditor.accreditation.standards.help')} fault={faultOf('claim-standards')} value={form.standards} onChange={(standards) => put({ standards })} />
      <fieldset className="plain field" id="claim-levels" tabIndex={-1}>
        <legend className="label">{t('auditor.accreditation.levels')}</legend>
        {faultOf('claim-levels') === undefined ? null : <div className="fault">{faultOf('claim-levels')}</div>}
        {levels.map((level) => (
          <CheckField key={level} label={t(`kit.assurance.${level}`)} checked={chosen.includes(level)} onChange={(yes) => setChosen(yes ? [...chosen, level] : chosen.filter((one) => one !== level))} />
        ))}
      </fieldset>
      <TextField optional label={t('auditor.accreditation.sectors')} help={t('auditor.accreditation.sectors.help')} value={form.sectors} onChange={(text) => put({ sectors: text })} />
      <div className="filters">
        <TextField id="claim-from" type="date" label={t('auditor.accreditation.from')} fault={faultOf('claim-from')} value={form.validFrom} onChange={(validFrom) => put({ validFrom })} />
        <TextField id="claim-until" type="date" label={t('auditor.accreditation.until')} fault={faultOf('claim-until')} value={form.validUntil} onChange={(validUntil) => put({ validUntil })} />
      </div>
      <div className="row">
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('auditor.accreditation.claim')}
        </Button>
        <Button onPress={onDone}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
