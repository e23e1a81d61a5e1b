import type { ReactNode } from 'react';
import type { SupplierRow } from '../../api/procurement';
import { Button } from '../../kit/button';
import { Scroll } from '../../kit/scroll';
import { Dialog } from '../../kit/dialog';
import { Tier } from '../../kit/tier';
import { Gate } from '../../score/gate';
import { metricText } from '../../score/reason-text';
import { dayText } from '../../text/days';
import { moneyText, numberText } from '../../text/numbers';
import { useText } from '../../text/use-text';

export const mostCompared = 6;

/** Two to six suppliers side by side. Intensities of another denominator are not put beside each other. */
export function Compare({ rows, open, onClose }: { readonly rows: readonly SupplierRow[]; readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t, language } = useText();
  const metric = rows[0]?.metric ?? null;
  const lines: readonly { readonly text: string; readonly cell: (row: SupplierRow) => ReactNode }[] = [
    { text: t('procurement.column.tier'), cell: ({ tier }) => <Tier tier={tier} /> },
    { text: t('procurement.column.score'), cell: ({ score }) => (score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })) },
    { text: t('procurement.column.intensity'), cell: (row) => (row.intensity === null ? '—' : row.metric === metric ? `${numberText(row.intensity, language, { decimals: 3 })} (${row.metric === null ? '' : metricText(row.metric, t)})` : t('procurement.compare.not-comparable', { metric: row.metric === null ? '—' : metricText(row.metric, t) })) },
    { text: t('procurement.compare.trend'), cell: ({ trend }) => t(`procurement.trend.${trend}`) },
    { text: t('procurement.column.gate'), cell: ({ gate }) => <Gate decision={gate} /> },
    { text: t('procurement.column.due'), cell: ({ dueOn }) => (dueOn === null ? '—' : dayText(dueOn, language)) },
    { text: t('procurement.compare.findings'), cell: ({ openFindings: { critical, major, minor } }) => t('procurement.compare.findings.line', { critical, major, minor }) },
    { text: t('procurement.column.spend-short'), cell: ({ spend }) => (spend === null ? '—' : moneyText(spend.amount, spend.currency, language)) },
  ];
  return (
    <Dialog wide title={t('procurement.compare.title')} open={open} onClose={onClose}>
      <Scroll label={t('procurement.compare.title')}>
        <table className="table">
          <thead>
            <tr>
              <td />
              {rows.map(({ supplierId, name }) => (
                <th scope="col" key={supplierId} style={{ whiteSpace: 'normal', minWidth: 140 }}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ text, cell }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                {rows.map((row) => (
                  <td key={row.supplierId}>{cell(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <div>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </Dialog>
  );
}
