import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { calculationsQuery, takeOverRecalculation, type Disclosure, type RecordedCalculation } from '../../../api/restatement';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Scroll } from '../../../kit/scroll';
import { ChangeShare } from '../../../restatement/change';
import { instantText } from '../../../text/days';
import { numberText } from '../../../text/numbers';
import { useText } from '../../../text/use-text';
import { ReasonForm } from '../plan/reason-form';

const accounts = ['scope1', 'scope2-location', 'scope2-market'] as const;
type Totals = RecordedCalculation['totals'];
const totalOf = (totals: Totals, account: string): string | null => totals.find((one) => one.account === account)?.tCO2e ?? null;

function BeforeAndAfter({ before, after }: { readonly before: Totals; readonly after: Totals }): ReactNode {
  const { t, language } = useText();
  const shown = (value: string | null): string => (value === null ? t('kit.measured.none') : numberText(value, language, { decimals: 3 }));
  return (
    <Scroll label={t('supplier.recalculation.table')} folds>
      <table className="table">
        <caption>{t('supplier.recalculation.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kit.versions.figure')}</th>
            <th scope="col" className="num">
              {t('kit.versions.before')}
            </th>
            <th scope="col" className="num">
              {t('kit.versions.after')}
            </th>
            <th scope="col" className="num">
              {t('kit.versions.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account}>
              <th scope="row">{t(`supplier.check.${account}`)}</th>
              <td className="num">{shown(totalOf(before, account))}</td>
              <td className="num">{shown(totalOf(after, account))}</td>
              <td className="num">
                <ChangeShare before={totalOf(before, account)} after={totalOf(after, account)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What newer factors make of accepted figures, before and after: taken over as a restatement, or left beside them. */
export function Recalculations({ disclosure }: { readonly disclosure: Disclosure }): ReactNode {
  const { t, language } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<string>();
  const calculations = useQuery(calculationsQuery(disclosure)).data ?? [];
  const take = useMutation({
    mutationFn: (cause: string) => takeOverRecalculation(disclosure, chosen ?? '', cause),
    onSuccess: async () => {
      setChosen(undefined);
      announce(t('supplier.recalculation.done'));
      await client.invalidateQueries();
    },
  });
  const base = calculations.find(({ inForce }) => inForce);
  // Of other figures than those in force it says nothing any more.
  const proposals = base === undefined ? [] : calculations.filter(({ setId, basedOn }) => setId !== null && basedOn === base.calculationId);
  if (base === undefined || proposals.length === 0) return null;
  return (
    <section className="card" aria-labelledby="recalculations">
      <h2 id="recalculations">{t('supplier.recalculation.title')}</h2>
      <p className="muted">{t('supplier.recalculation.lead')}</p>
      {proposals.map(({ calculationId, setId, reason, recordedAt, totals }) => (
        <div className="stack" key={calculationId}>
          <p>
            <strong>{setId}</strong> · {instantText(recordedAt, language)} · {reason}
          </p>
          <BeforeAndAfter before={base.totals} after={totals} />
          <div>
            <Button refused={disclosure.status === 'accepted' ? undefined : t('supplier.recalculation.not-now')} onPress={() => setChosen(calculationId)} label={t('supplier.recalculation.take-of', { set: setId ?? '' })}>
              {t('supplier.recalculation.take')}
            </Button>
          </div>
        </div>
      ))}
      <Dialog title={t('supplier.recalculation.take')} open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        <ReasonForm look="primary" text={t('supplier.recalculation.text')} action={t('supplier.recalculation.send')} error={take.error} busy={take.isPending} onSend={(cause) => take.mutate(cause)} onClose={() => setChosen(undefined)} />
      </Dialog>
    </section>
  );
}
