import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { submitAction, type OwnFinding } from '../../../api/own-findings';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary, type Fault } from '../../../kit/error-summary';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { faultsOfProblem } from '../../../text/problem-faults';
import { useText } from '../../../text/use-text';

const shortest = 3;
const empty = { rootCause: '', action: '', completeOn: '' };

/** Why it happened, what is done so that it does not happen again, and until when. */
export function ActionForm({ finding }: { readonly finding: OwnFinding }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [form, setForm] = useState(empty);
  const [round, setRound] = useState(0);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const send = useMutation({
    mutationFn: () => submitAction(finding, form),
    onSuccess: () => {
      announce(t('supplier.finding.sent'));
      void client.invalidateQueries({ queryKey: ['findings-of'] });
    },
    onError: () => setRound((now) => now + 1),
  });
  const id = (name: string): string => `${finding.findingId}-${name}`;
  // What the server refuses stands at the field, in the server's words.
  const faults = [...found, ...faultsOfProblem(send.error, { '/rootCause': id('cause'), '/action': id('action'), '/completeOn': id('day') })];
  const faultOf = (name: string): string | undefined => faults.find((fault) => fault.id === id(name))?.text;
  const check = (): readonly Fault[] => [
    ...(form.rootCause.trim().length < shortest ? [{ id: id('cause'), text: t('supplier.finding.cause-missing') }] : []),
    ...(form.action.trim().length < shortest ? [{ id: id('action'), text: t('supplier.finding.action-missing') }] : []),
    ...(form.completeOn === '' ? [{ id: id('day'), text: t('supplier.finding.day-missing') }] : []),
  ];
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const now = check();
        send.reset();
        setFound(now);
        setRound(round + 1);
        if (now.length === 0) send.mutate();
      }}
    >
      <h4>{t('supplier.finding.answer')}</h4>
      <ErrorSummary faults={faults} round={round} />
      {send.isError && faults.length === 0 ? <ProblemNote error={send.error} /> : null}
      <TextField lines id={id('cause')} label={t('supplier.finding.cause')} help={t('supplier.finding.cause.help')} fault={faultOf('cause')} value={form.rootCause} onChange={(rootCause) => setForm({ ...form, rootCause })} />
      <TextField lines id={id('action')} label={t('supplier.finding.action')} fault={faultOf('action')} value={form.action} onChange={(action) => setForm({ ...form, action })} />
      <TextField type="date" id={id('day')} label={t('supplier.finding.complete-on')} fault={faultOf('day')} value={form.completeOn} onChange={(completeOn) => setForm({ ...form, completeOn })} />
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('supplier.finding.send')}
        </Button>
      </div>
    </form>
  );
}
