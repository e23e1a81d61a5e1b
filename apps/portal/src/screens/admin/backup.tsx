import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { backupsQuery, isUnderWay, startBackup, type Backups, type KeptBackup, type Work } from '../../api/installation';
import { useAnnounce } from '../../kit/announcer';
import { Button } from '../../kit/button';
import { Page } from '../../kit/page';
import { ProblemNote } from '../../kit/problem-note';
import { Scroll } from '../../kit/scroll';
import { Status } from '../../kit/status';
import { instantText } from '../../text/days';
import { numberText } from '../../text/numbers';
import { useText, type Say } from '../../text/use-text';
import { Heads } from './heads';
import { KeepersOnly } from './keepers-only';
import { WorkProgress } from './work-progress';

/** A backup older than this is too old to be the only one that can be relied on. */
const freshDays = 7;
const howTo = 'docs/how-to/operate.md';
const million = 1_000_000;
const ageInDays = ({ startedAt }: KeptBackup): number => Math.floor((Date.now() - Date.parse(startedAt)) / 86_400_000);

/** Why a backup or its trial failed, and what to do. */
function causeText(cause: string, t: Say): string {
  switch (cause) {
    case 'ENOSPC':
      return t('admin.backup.cause.full');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
      return t('admin.backup.cause.folder', { code: cause });
    case 'backup.damaged':
      return t('admin.backup.cause.damaged');
    case 'backup.other-key':
      return t('admin.backup.cause.other-key');
    case 'Abandoned':
      return t('admin.backup.cause.abandoned');
    default:
      return t('admin.backup.cause.other', { code: cause });
  }
}

function Trial({ restored }: Pick<KeptBackup, 'restored'>): ReactNode {
  const { t } = useText();
  if (restored === null) return <Status tone="warn">{t('admin.backup.untried')}</Status>;
  if (restored.passed) return <Status tone="ok">{t('admin.backup.passed')}</Status>;
  return (
    <>
      <Status tone="error">{t('admin.backup.not-passed')}</Status> <span className="block">{causeText(restored.cause ?? '', t)}</span>
    </>
  );
}

/** Can everything be restored? Said plainly, before any detail. */
function Verdict({ backups }: { readonly backups: readonly KeptBackup[] }): ReactNode {
  const { t, language } = useText();
  const [last] = backups;
  if (last === undefined) return <p className="note warn">{t('admin.backup.none')}</p>;
  const good = backups.find(({ restored, missing }) => restored?.passed === true && missing === 0);
  if (good === undefined) return <p className="note warn">{t('admin.backup.none-tried')}</p>;
  const days = ageInDays(good);
  if (days >= freshDays) return <p className="note warn">{t('admin.backup.old', { days })}</p>;
  return <p className="note ok">{t('admin.backup.good', { at: instantText(good.startedAt, language) })}</p>;
}

function Present({ work }: { readonly work: Work }): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="present">
      <h2 id="present">{t('admin.backup.work')}</h2>
      <WorkProgress work={work} unit="steps" label={t('admin.backup.work')} />
      {isUnderWay(work) ? <p className="muted">{t('admin.backup.leave')}</p> : null}
      {work.cause === null ? null : <p className="note error">{causeText(work.cause.error, t)}</p>}
    </section>
  );
}

function List({ backups }: { readonly backups: readonly KeptBackup[] }): ReactNode {
  const { t, language } = useText();
  const count = (value: number): string => numberText(String(value), language);
  return (
    <Scroll label={t('admin.backup.list')} folds>
      <table className="table">
        <Heads
          heads={[t('admin.backup.when'), t('admin.backup.restore'), { numbers: t('admin.backup.size') }, { numbers: t('admin.backup.events') }, { numbers: t('admin.backup.files') }, t('admin.backup.digest')]}
          acts={false}
        />
        <tbody>
          {backups.map((backup) => (
            <tr key={backup.name}>
              <th scope="row">
                {instantText(backup.startedAt, language)}
                <span className="block digest">{backup.name}</span>
              </th>
              <td className="unbroken">
                <Trial restored={backup.restored} />
                {backup.missing === 0 ? null : <span className="block">{t('admin.backup.missing', { count: backup.missing })}</span>}
              </td>
              <td className="num">{numberText(String(backup.bytes / million), language, { decimals: 1, minimum: 1 })}</td>
              <td className="num">{count(backup.events)}</td>
              <td className="num">{count(backup.files)}</td>
              <td className="digest" title={backup.digest}>
                {backup.digest.slice(0, 16)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function OnServers(): ReactNode {
  const { t } = useText();
  return (
    <section className="card" aria-labelledby="servers">
      <h2 id="servers">{t('admin.backup.servers')}</h2>
      <p>{t('admin.backup.servers.text')}</p>
      <ol>
        <li>{t('admin.backup.servers.log')}</li>
        <li>{t('admin.backup.servers.operations')}</li>
        <li>{t('admin.backup.servers.evidence')}</li>
      </ol>
      <p className="muted">
        {t('admin.backup.how-to')} <code>{howTo}</code>
      </p>
    </section>
  );
}

function Embedded({ folder, backups, work }: Pick<Backups, 'folder' | 'backups' | 'work'>): ReactNode {
  const { t } = useText();
  return (
    <>
      <Verdict backups={backups} />
      {work === null ? null : <Present work={work} />}
      {backups.length === 0 ? null : <List backups={backups} />}
      <section className="card" aria-labelledby="where">
        <h2 id="where">{t('admin.backup.where')}</h2>
        <p className="digest">{folder}</p>
        <p>{t('admin.backup.where.text')}</p>
        <p className="muted">
          {t('admin.backup.how-to')} <code>{howTo}</code>
        </p>
      </section>
    </>
  );
}

/** Can I restore? The last backup, its size and whether putting it back was tried; and a new one, now. */
export function Backup(): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(backupsQuery);
  const start = useMutation({
    mutationFn: startBackup,
    onSuccess: async () => {
      announce(t('admin.backup.asked'));
      await client.invalidateQueries({ queryKey: backupsQuery.queryKey });
    },
  });
  const busy = isUnderWay(query.data?.work);
  const action = (
    <Button look="primary" busy={start.isPending} refused={busy ? t('admin.backup.under-way') : undefined} onPress={() => start.mutate()}>
      {t('admin.backup.now')}
    </Button>
  );
  return (
    <Page title={t('admin.backup.title')} lead={t('admin.backup.lead')} {...(query.data?.embedded === true ? { actions: action } : {})}>
      {start.isError ? <ProblemNote error={start.error} /> : null}
      <KeepersOnly query={query}>{({ embedded, ...rest }) => (embedded ? <Embedded {...rest} /> : <OnServers />)}</KeepersOnly>
    </Page>
  );
}
