import type { ReactNode } from 'react';
import type { Inventory } from '../api/restatement';
import { Scroll } from '../kit/scroll';
import { numberText } from '../text/numbers';
import { useText } from '../text/use-text';
import { ChangeShare } from './change';
import { comparedRows } from './compared-rows';

interface VersionsProps {
  readonly title: string;
  readonly before: Inventory;
  readonly after: Inventory;
  /** Heads of the two columns. */
  readonly heads: readonly [before: string, after: string];
}

/** Two versions of the same figures, a row each: what stood, what stands, and by how much it moved. */
export function Versions({ title, before, after, heads }: VersionsProps): ReactNode {
  const { t, language } = useText();
  const shown = (value: string | null): string => (value === null ? t('kit.measured.none') : numberText(value, language, { decimals: 3 }));
  return (
    <Scroll label={title} folds>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kit.versions.figure')}</th>
            <th scope="col" className="num">
              {heads[0]}
            </th>
            <th scope="col" className="num">
              {heads[1]}
            </th>
            <th scope="col">{t('kit.versions.unit')}</th>
            <th scope="col" className="num">
              {t('kit.versions.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedRows(before, after).map(({ key, name, subject, unit, before: old, after: now }) => (
            <tr key={key}>
              <th scope="row">{t(`kit.versions.${name}`, { subject })}</th>
              <td className="num">{shown(old)}</td>
              <td className="num">{old === now ? shown(now) : <strong>{shown(now)}</strong>}</td>
              <td>{unit}</td>
              <td className="num">
                <ChangeShare before={old} after={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
