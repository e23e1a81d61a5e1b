import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { programmeFindingsQuery } from '../api/findings';
import { useProgramme } from '../api/programmes';
import { supplierPageQuery } from '../api/supplier-page';
import { Button } from '../kit/button';
import { SelectField } from '../kit/field';
import { Page } from '../kit/page';
import { ProblemNote } from '../kit/problem-note';
import { Empty, Skeleton } from '../kit/states';
import { useText } from '../text/use-text';
import { filterOf, grades, states, type FindingSearch } from './finding-search';
import { FindingsTable } from './findings-table';
import type { Root } from './links';

interface ListProps {
  readonly root: Root;
  readonly search: FindingSearch;
}

/** Suppliers with findings; and the one in the address, wherever it stands. */
function useSupplierOptions(programmeId: string, chosen: string | undefined): readonly { readonly value: string; readonly text: string }[] {
  const all = useInfiniteQuery(programmeFindingsQuery(programmeId, {}));
  const page = useQuery({ ...supplierPageQuery(programmeId, chosen ?? ''), enabled: chosen !== undefined });
  const named = new Map(all.data?.pages.flatMap(({ findings }) => findings.map(({ supplierId, supplierName }) => [supplierId, supplierName ?? supplierId] as const)));
  if (chosen !== undefined && !named.has(chosen)) named.set(chosen, page.data?.name ?? '…');
  return [...named].map(([value, text]) => ({ value, text })).sort((a, b) => a.text.localeCompare(b.text));
}

function Filters({ root, search, programmeId }: ListProps & { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const suppliers = useSupplierOptions(programmeId, search.supplier);
  const any = { value: '', text: t('findings.filter.any') };
  const choose = (name: keyof FindingSearch) => (value: string) => {
    const { [name]: _before, ...others } = search;
    void navigate({ to: root === '/p' ? '/p/findings' : '/a/findings', search: value === '' ? others : { ...others, [name]: value }, replace: true });
  };
  return (
    <div className="row" role="group" aria-label={t('findings.filter')}>
      <SelectField label={t('findings.grade')} value={search.grade ?? ''} onChange={choose('grade')} options={[any, ...grades.map((value) => ({ value, text: t(`kit.grade.${value}`) }))]} />
      <SelectField label={t('findings.state')} value={search.state ?? ''} onChange={choose('state')} options={[any, ...states.map((value) => ({ value, text: t(`findings.state.${value}`) }))]} />
      <SelectField label={t('findings.supplier')} value={search.supplier ?? ''} onChange={choose('supplier')} options={[any, ...suppliers]} />
    </div>
  );
}

function NoFindings({ root, filtered }: { readonly root: Root; readonly filtered: boolean }): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <Empty title={t(filtered ? 'findings.none.filtered' : 'findings.none')}>
      {filtered ? (
        <div>
          <Button onPress={() => void navigate({ to: root === '/p' ? '/p/findings' : '/a/findings', search: {} })}>{t('findings.filter.clear')}</Button>
        </div>
      ) : (
        <p>{t('findings.none.text')}</p>
      )}
    </Empty>
  );
}

/** What stands against whom, and until when? */
export function FindingsList({ root, search }: ListProps): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const query = useInfiniteQuery(programmeFindingsQuery(programmeId, filterOf(search)));
  const findings = query.data?.pages.flatMap((page) => page.findings) ?? [];
  const filtered = Object.keys(search).length > 0;
  return (
    <Page title={t('findings.title')} lead={t('findings.lead')}>
      {findings.length > 0 || filtered ? <Filters root={root} search={search} programmeId={programmeId} /> : null}
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isSuccess && findings.length === 0 ? <NoFindings root={root} filtered={filtered} /> : null}
      {findings.length === 0 ? null : <FindingsTable root={root} findings={findings} />}
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('findings.more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
