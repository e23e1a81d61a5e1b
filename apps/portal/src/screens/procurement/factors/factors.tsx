import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { factorSetsQuery, type FactorSearch } from '../../../api/factors';
import { useProgramme } from '../../../api/programmes';
import { Button } from '../../../kit/button';
import { SelectField, TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { inLanguage, useText } from '../../../text/use-text';
import { factorSearch } from './factor-search';
import { Found } from './found';
import { Sets } from './sets';

const route = getRouteApi('/inside/p/factors');
type Sets = Awaited<ReturnType<NonNullable<ReturnType<typeof factorSetsQuery>['queryFn']>>>;

function Search({ sets }: { readonly sets: Sets }): ReactNode {
  const { t, language } = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState<FactorSearch>(search);
  useEffect(() => setTyped(search), [search]);
  const set = (part: FactorSearch): void => setTyped((old) => ({ ...old, ...part }));
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: factorSearch({ ...typed }) });
      }}
    >
      <TextField type="search" label={t('procurement.factors.text')} value={typed.text ?? ''} onChange={(text) => set({ text })} />
      <TextField label={t('procurement.factors.place')} help={t('procurement.factors.place.help')} value={typed.place ?? ''} onChange={(place) => set({ place })} />
      <TextField number label={t('procurement.factors.year')} value={typed.year ?? ''} onChange={(year) => set({ year })} />
      <TextField label={t('procurement.factors.unit')} value={typed.unit ?? ''} onChange={(unit) => set({ unit })} />
      <SelectField label={t('procurement.factors.set')} value={typed.setId ?? ''} options={[{ value: '', text: t('procurement.filter.any') }, ...sets.map(({ setId, header }) => ({ value: setId, text: inLanguage(header.title, language) }))]} onChange={(setId) => set({ setId })} />
      <Button type="submit" look="primary" small>
        {t('procurement.factors.search')}
      </Button>
      <Button small onPress={() => void navigate({ search: {} })}>
        {t('procurement.filter.clear')}
      </Button>
    </form>
  );
}

/** Which factors may be used, by whom were they published, and what is their value? */
export function Factors(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  const search = route.useSearch();
  const organisationId = programme?.organisationId ?? '';
  const query = useQuery(factorSetsQuery(organisationId));
  return (
    <Page title={t('procurement.factors.title')} lead={t('procurement.factors.lead')}>
      <Loaded query={query} lines={8}>
        {(sets) =>
          sets.length === 0 ? (
            <Empty title={t('procurement.factors.no-sets')}>
              <p>{t('procurement.factors.no-sets.text')}</p>
            </Empty>
          ) : (
            <>
              <Search sets={sets} />
              {Object.keys(search).length === 0 ? null : <Found organisationId={organisationId} search={search} />}
              <Sets sets={sets} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
