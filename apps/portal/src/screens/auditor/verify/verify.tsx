import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { verifiableSuppliersQuery, type VerifiableSupplier } from '../../../api/verifier';
import { Button } from '../../../kit/button';
import { TextField } from '../../../kit/field';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Empty, Skeleton } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';

const route = getRouteApi('/inside/a/verify');
const typingPause = 300;
type Disclosure = VerifiableSupplier['disclosures'][number];

/** Where its figures stand, and whether the own organisation has spoken about them. */
function State({ waiting, accepted, stated }: Disclosure): ReactNode {
  const { t } = useText();
  return (
    <span className="row">
      {accepted === null ? null : <Status tone="ok">{t('auditor.verify.accepted')}</Status>}
      {waiting === null ? null : <Status tone="info">{t('auditor.verify.waiting')}</Status>}
      {stated ? <Status tone="ok">{t('auditor.verify.stated')}</Status> : null}
    </span>
  );
}

function Supplier({ supplierId, name, sector, disclosures }: VerifiableSupplier): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <div>
        <h2>{name}</h2>
        <p className="muted">{sector ?? t('auditor.verify.no-sector')}</p>
      </div>
      {disclosures.length === 0 ? <p className="muted">{t('auditor.verify.no-disclosure')}</p> : null}
      <ul className="tasks">
        {disclosures.map((one) => {
          const period = t('auditor.verify.period', { from: dayText(one.period.from, language), to: dayText(one.period.to, language) });
          return (
            <li key={one.disclosureId}>
              <span className="fit grow">
                {period} <State {...one} />
              </span>
              <Link className="button small" to="/a/verify/$supplierId/$disclosureId" params={{ supplierId, disclosureId: one.disclosureId }} aria-label={t('auditor.verify.open-of', { name, period })}>
                {t('auditor.verify.open')}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Shared({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const { search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => void navigate({ search: typed === '' ? {} : { search: typed }, replace: true }), typingPause);
    return () => clearTimeout(timer);
  }, [typed, search, navigate]);
  const query = useInfiniteQuery(verifiableSuppliersQuery(programmeId, search));
  const suppliers = query.data?.pages.flatMap((page) => page.suppliers) ?? [];
  return (
    <section className="stack">
      <TextField label={t('auditor.home.search')} type="search" value={typed} onChange={setTyped} />
      {query.isError ? <ProblemNote error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton lines={6} /> : null}
      {query.isSuccess && suppliers.length === 0 && !query.hasNextPage ? (
        <Empty title={t(search === '' ? 'auditor.verify.nothing-shared' : 'auditor.home.none')}>
          <p>{t(search === '' ? 'auditor.verify.nothing-shared.text' : 'auditor.home.none.text')}</p>
        </Empty>
      ) : null}
      {suppliers.map((supplier) => (
        <Supplier key={supplier.supplierId} {...supplier} />
      ))}
      {query.hasNextPage ? (
        <div>
          <Button busy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t('auditor.verify.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** What may I assure? The suppliers that share, with their disclosures. */
export function Verify(): ReactNode {
  const { t } = useText();
  const { programme } = useProgramme();
  return (
    <Page title={t('auditor.verify.title')} lead={programme?.name ?? ''}>
      {programme === undefined ? (
        <Empty title={t('auditor.home.no-engagement')}>
          <p>{t('auditor.home.no-engagement.text')}</p>
        </Empty>
      ) : (
        <Shared programmeId={programme.programmeId} />
      )}
    </Page>
  );
}
