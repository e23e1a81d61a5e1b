import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { searchedSuppliersQuery } from '../../api/auditor';
import { useProgramme, type Programme } from '../../api/programmes';
import { useSession } from '../../api/session';
import { TextField } from '../../kit/field';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/query';
import { Empty } from '../../kit/states';
import { Tier } from '../../kit/tier';
import { Gate } from '../../score/gate';
import { useText } from '../../text/use-text';
import { Accreditations } from './verify/accreditations';
import { Issued } from './verify/issued';

const route = getRouteApi('/inside/a');
const typingPause = 300;

function Sample({ programme }: { readonly programme: Programme }): ReactNode {
  const { t } = useText();
  const { search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === search) return;
    const timer = setTimeout(() => void navigate({ search: typed === '' ? {} : { search: typed }, replace: true }), typingPause);
    return () => clearTimeout(timer);
  }, [typed, search, navigate]);
  const query = useQuery(searchedSuppliersQuery(programme.programmeId, search));
  return (
    <>
      <TextField label={t('auditor.home.search')} type="search" value={typed} onChange={setTyped} />
      <Loaded query={query}>
        {({ suppliers, next }) =>
          suppliers.length === 0 ? (
            <Empty title={t('auditor.home.none')}>
              <p>{t('auditor.home.none.text')}</p>
            </Empty>
          ) : (
            <section className="card">
              <ul className="tasks">
                {suppliers.map(({ supplierId, name, tier, gate }) => (
                  <li key={supplierId}>
                    <span className="row">
                      <Tier tier={tier} bare />
                      <Link to="/a/$supplierId/timeline" params={{ supplierId }}>
                        {name}
                      </Link>
                    </span>
                    <Gate decision={gate} />
                  </li>
                ))}
              </ul>
              {next === undefined ? null : <p className="muted">{t('auditor.home.more')}</p>}
            </section>
          )
        }
      </Loaded>
    </>
  );
}

/** A verifier reads no list of the programme's suppliers with their tiers: its work is what they share. */
function ForVerifier({ programme }: { readonly programme: Programme }): ReactNode {
  const { t } = useText();
  return (
    <>
      <section className="card">
        <h2>{t('auditor.home.next')}</h2>
        <p>{t('auditor.home.next.verify')}</p>
        <div>
          <Link className="button primary" to="/a/verify">
            {t('auditor.verify.title')}
          </Link>
        </div>
      </section>
      <Accreditations programmeId={programme.programmeId} />
      <Issued />
    </>
  );
}

/** What to test? The programmes one is engaged for, and their suppliers. */
export function Home(): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const { programme } = useProgramme();
  const Work = roles.includes('auditor') ? Sample : ForVerifier;
  return (
    <Page title={t('auditor.home.title')} lead={programme?.name ?? ''}>
      {programme === undefined ? (
        <Empty title={t('auditor.home.no-engagement')}>
          <p>{t('auditor.home.no-engagement.text')}</p>
        </Empty>
      ) : (
        <Work programme={programme} />
      )}
    </Page>
  );
}
