import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { withdrawStatement } from '../../../api/verification';
import { issuedStatementsQuery, type IssuedStatement } from '../../../api/verifier';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { TextField } from '../../../kit/field';
import { ProblemNote } from '../../../kit/problem-note';
import { Skeleton } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { dayText, instantText } from '../../../text/days';
import { useText } from '../../../text/use-text';

const shortestReason = 3;
const tones = { unmodified: 'ok', qualified: 'warn', adverse: 'error', disclaimer: 'error' } as const;

function WithdrawForm({ statement, onClose }: { readonly statement: IssuedStatement; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const short = reason.trim().length < shortestReason;
  const send = useMutation({
    mutationFn: () => withdrawStatement(statement.supplierId, statement.statementId, reason.trim()),
    onSuccess: () => {
      announce(t('auditor.verify.withdrawn-now'));
      onClose();
      return client.invalidateQueries();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!short) send.mutate();
      }}
    >
      <p>{t('auditor.verify.withdraw.effect')}</p>
      {send.isError ? <ProblemNote error={send.error} /> : null}
      <TextField lines label={t('auditor.verify.withdraw.reason')} value={reason} onChange={setReason} />
      <div className="row">
        <Button type="submit" look="danger" busy={send.isPending} refused={short ? t('auditor.verify.withdraw.reason-missing') : undefined}>
          {t('auditor.verify.withdraw')}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}

function Item({ statement, onWithdraw }: { readonly statement: IssuedStatement; readonly onWithdraw: () => void }): ReactNode {
  const { t, language } = useText();
  const { supplierName, supplierId, status, opinion, standard, level, period, scopes, validUntil, issuedAt, says, ended } = statement;
  const name = supplierName ?? supplierId;
  return (
    <li>
      <span className="fit grow">
        <strong>{name}</strong>
        <br />
        <Status tone={status === 'in-force' ? tones[opinion] : 'plain'}>{t(`kit.opinion.${opinion}`)}</Status> {standard} · {t(`kit.assurance.${level}`)}
        <br />
        <span className="muted">{t('kit.statements.covers', { from: dayText(period.from, language), to: dayText(period.to, language), scopes: scopes.join('+'), until: dayText(validUntil, language) })}</span>
        <br />
        <span className="muted">{t('auditor.verify.issued-at', { at: instantText(issuedAt, language) })}</span>
        <br />
        {says}
        {ended === null || ended.reason === null ? null : <span className="block muted">{t('auditor.verify.withdrawn-because', { at: instantText(ended.at, language), reason: ended.reason })}</span>}
      </span>
      {status === 'in-force' ? (
        <Button small look="danger" label={t('auditor.verify.withdraw-of', { name })} onPress={onWithdraw}>
          {t('auditor.verify.withdraw')}
        </Button>
      ) : null}
    </li>
  );
}

/** What the own organisation issued, and whether it counts. Withdrawn here, also where it is no longer engaged. */
export function Issued(): ReactNode {
  const { t } = useText();
  const query = useInfiniteQuery(issuedStatementsQuery);
  const [chosen, setChosen] = useState<IssuedStatement>();
  const statements = query.data?.pages.flatMap((page) => page.statements) ?? [];
  return (
    <section className="card">
      <h2>{t('auditor.verify.issued')}</h2>
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={2} /> : null}
      {query.isSuccess && statements.length === 0 ? <p className="muted">{t('auditor.verify.issued.none')}</p> : null}
      <ul className="tasks">
        {statements.map((statement) => (
          <Item key={statement.statementId} statement={statement} onWithdraw={() => setChosen(statement)} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('auditor.verify.more')}
          </Button>
        </div>
      ) : null}
      <Dialog title={t('auditor.verify.withdraw-of', { name: chosen?.supplierName ?? '' })} open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        {chosen === undefined ? null : <WithdrawForm statement={chosen} onClose={() => setChosen(undefined)} />}
      </Dialog>
    </section>
  );
}
