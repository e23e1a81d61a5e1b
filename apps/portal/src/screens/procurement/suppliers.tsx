import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { suppliersQuery, type SupplierRow } from '../../api/procurement';
import { useProgramme } from '../../api/programmes';
import { Button } from '../../kit/button';
import { Scroll } from '../../kit/scroll';
import { SelectField, TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Skeleton } from '../../kit/states';
import { Tier, tierLetters } from '../../kit/tier';
import { Gate, gateDecisions } from '../../score/gate';
import { metricText } from '../../score/reason-text';
import { dayText } from '../../text/days';
import { moneyText, numberText, shortMoneyText } from '../../text/numbers';
import { useText } from '../../text/use-text';
import { ListActions } from './list-actions';
import { NoRows } from './no-rows';
import { SavedViews } from './saved-views';
import type { SupplierSearch } from './supplier-filter';

const route = getRouteApi('/inside/p/suppliers');
const rowHeight = 40;
const typingPause = 300;

type Sort = NonNullable<SupplierSearch['sort']>;

function SortHead({ by, text, number = false }: { readonly by: Sort; readonly text: string; readonly number?: boolean }): ReactNode {
  const { sort = 'name', direction } = route.useSearch();
  const navigate = route.useNavigate();
  const current = sort === by;
  const now = direction ?? 'ascending';
  const next = current && now === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={number ? 'num' : ''} aria-sort={current ? now : 'none'}>
      <button type="button" className="sort" onClick={() => void navigate({ search: (old) => ({ ...old, sort: by, direction: next }), replace: true })}>
        {text} <span aria-hidden="true">{current ? (now === 'ascending' ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}

function Filters(): ReactNode {
  const { t } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search.search ?? '');
  const change = (part: Partial<Record<keyof SupplierSearch, string>>): void => {
    void navigate({ search: (old) => Object.fromEntries(Object.entries({ ...old, ...part }).filter(([, value]) => value !== '')), replace: true });
  };
  useEffect(() => setTyped(search.search ?? ''), [search.search]);
  useEffect(() => {
    if (typed === (search.search ?? '')) return;
    const timer = setTimeout(() => change({ search: typed }), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  const any = { value: '', text: t('procurement.filter.any') };
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField label={t('procurement.filter.search')} type="search" value={typed} onChange={setTyped} />
      <SelectField label={t('procurement.column.tier')} value={search.tier ?? ''} onChange={(tier) => change({ tier })} options={[any, ...tierLetters.map((tier) => ({ value: tier, text: `${tier} ${t(`kit.tier.${tier}`)}` }))]} />
      <SelectField label={t('procurement.column.gate')} value={search.gate ?? ''} onChange={(gate) => change({ gate })} options={[any, ...gateDecisions.map((gate) => ({ value: gate, text: t(`kit.gate.${gate}`) }))]} />
      <Button small onPress={() => void navigate({ search: {} })}>
        {t('procurement.filter.clear')}
      </Button>
      <SavedViews />
    </form>
  );
}

interface RowProps {
  readonly row: SupplierRow;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function Row({ row, index, chosen, onChoose }: RowProps): ReactNode {
  const { t, language } = useText();
  const { supplierId, name, tier, score, intensity, metric, gate, dueOn, spend, lastDisclosure } = row;
  return (
    <tr aria-rowindex={index + 2} style={{ height: rowHeight }}>
      <td>
        <input type="checkbox" style={{ width: 24, height: 24, margin: 0 }} aria-label={t('procurement.compare.choose', { name })} checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
      </td>
      <th scope="row" style={{ whiteSpace: 'normal', minWidth: 220, fontWeight: 400 }}>
        <Link to="/p/suppliers/$supplierId" params={{ supplierId }}>
          {name}
        </Link>
      </th>
      <td>
        <Tier tier={tier} />
      </td>
      <td className="num">{score === null ? '—' : numberText(score, language, { decimals: 2, minimum: 2 })}</td>
      <td className="num" title={metric === null ? undefined : metricText(metric, t)}>
        {intensity === null ? '—' : numberText(intensity, language, { decimals: 3, minimum: 3 })}
      </td>
      <td>
        <Gate decision={gate} />
      </td>
      <td className="day">{dueOn === null ? '—' : dayText(dueOn, language)}</td>
      <td>{lastDisclosure === null ? t('procurement.suppliers.never') : lastDisclosure.to.slice(0, 4)}</td>
      <td className="num" title={spend === null ? undefined : moneyText(spend.amount, spend.currency, language)}>
        {spend === null ? '—' : shortMoneyText(spend.amount, spend.currency, language)}
      </td>
    </tr>
  );
}

interface GridProps {
  readonly rows: readonly SupplierRow[];
  /** More are on the server. */
  readonly more: boolean;
  /** Asks for them; undefined while something is being fetched, and after it failed. */
  readonly onNearEnd: (() => void) | undefined;
  readonly chosen: readonly SupplierRow[];
  readonly onChoose: (row: SupplierRow, chosen: boolean) => void;
}

const columns = 9;
const Spacer = ({ height }: { readonly height: number }): ReactNode =>
  height <= 0 ? null : (
    <tr className="spacer" aria-hidden="true" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );

/** A native table of which only the rows in sight are in the page. */
function Grid({ rows, more, onNearEnd, chosen, onChoose }: GridProps): ReactNode {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const windowed = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 12 });
  const visible = windowed.getVirtualItems();
  const last = visible.at(-1);
  // Another order of as many rows may come while the end is in sight: what is asked for follows from what is being fetched, not from the number of rows.
  const nearEnd = onNearEnd !== undefined && (last?.index ?? 0) >= rows.length - 30;
  useEffect(() => {
    if (nearEnd) onNearEnd();
  }, [nearEnd]);
  return (
    <Scroll label={t('procurement.suppliers.title')} tall box={box}>
      <table className="table" aria-rowcount={more ? -1 : rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="visually-hidden">{t('procurement.compare.column')}</span>
            </th>
            <SortHead by="name" text={t('procurement.column.name')} />
            <th scope="col">{t('procurement.column.tier')}</th>
            <SortHead by="score" text={t('procurement.column.score')} number />
            <SortHead by="intensity" text={t('procurement.column.intensity')} number />
            <th scope="col">{t('procurement.column.gate')}</th>
            <SortHead by="due" text={t('procurement.column.due')} />
            <th scope="col">{t('procurement.column.last')}</th>
            <SortHead by="spend" text={t('procurement.column.spend-short')} number />
          </tr>
        </thead>
        <tbody>
          <Spacer height={visible[0]?.start ?? 0} />
          {visible.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : <Row key={row.supplierId} row={row} index={index} chosen={chosen.some(({ supplierId }) => supplierId === row.supplierId)} onChoose={(yes) => onChoose(row, yes)} />;
          })}
          <Spacer height={windowed.getTotalSize() - (last?.end ?? 0)} />
        </tbody>
      </table>
    </Scroll>
  );
}

/** Nothing is asked for while something is being fetched, and after it failed the person decides. */
const nextOf = ({ hasNextPage, isFetching, isError, fetchNextPage }: { readonly hasNextPage: boolean; readonly isFetching: boolean; readonly isError: boolean; readonly fetchNextPage: () => unknown }): (() => void) | undefined => (hasNextPage && !isFetching && !isError ? () => void fetchNextPage() : undefined);

/** Who is where? Ten thousand rows stay fluid: the server filters and sorts, and only the rows in sight are in the page. */
export function Suppliers(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const filter = route.useSearch();
  const query = useInfiniteQuery(suppliersQuery(programme?.programmeId ?? '', filter));
  const rows = query.data?.pages.flatMap(({ suppliers }) => suppliers) ?? [];
  const metrics = [...new Set(rows.flatMap(({ metric }) => metric ?? []))];
  const [chosen, setChosen] = useState<readonly SupplierRow[]>([]);
  const choose = (row: SupplierRow, yes: boolean): void => setChosen((old) => (yes ? [...old, row] : old.filter(({ supplierId }) => supplierId !== row.supplierId)));
  return (
    <Page
      title={t('procurement.suppliers.title')}
      actions={<ListActions programmeId={programme?.programmeId ?? ''} chosen={chosen} />}
    >
      <Filters />
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={10} /> : null}
      {query.isSuccess && rows.length === 0 ? (
        <NoRows filtered={Object.keys(filter).some((name) => name !== 'sort' && name !== 'direction')} />
      ) : null}
      {rows.length === 0 ? null : (
        <>
          <p role="status" className="muted">
            {t('procurement.suppliers.shown', { count: rows.length, more: query.hasNextPage ? 'yes' : 'no' })}
            {metrics.length === 1 ? ` · ${t('procurement.suppliers.unit', { metric: metricText(metrics[0] ?? '', t) })}` : null}
          </p>
          <Grid rows={rows} more={query.hasNextPage} onNearEnd={nextOf(query)} chosen={chosen} onChoose={choose} />
        </>
      )}
    </Page>
  );
}
