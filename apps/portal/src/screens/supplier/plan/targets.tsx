import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { commitTarget, supersedeTarget, targetsQuery, withdrawTarget, type Target, type TargetRegisterEntry } from '../../../api/plan';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded } from '../../../kit/query';
import { Empty } from '../../../kit/states';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { Path } from './glide-path';
import { ReasonForm } from './reason-form';
import { TargetForm } from './target-form';
import { targetText } from './target-words';

type Doing = { readonly what: 'commit' } | { readonly what: 'supersede' | 'withdraw'; readonly entry: TargetRegisterEntry };

/** Replaced and withdrawn promises stay visible, with the reason of that day. */
function Old({ entries }: { readonly entries: readonly TargetRegisterEntry[] }): ReactNode {
  const { t, language } = useText();
  if (entries.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('supplier.targets.old')}</h3>
      <ul className="tasks">
        {entries.map(({ targetId, target, status, history }) => {
          const end = history.at(-1);
          return (
            <li key={targetId}>
              <span className="fit">
                {targetText(target, t, language)}
                <br />
                <span className="muted">
                  {end === undefined ? '' : dayText(end.occurredAt.slice(0, 10), language)} {end?.reason ?? ''}
                </span>
              </span>
              <Status tone="plain">{t(`supplier.target.status.${status}`)}</Status>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Live({ supplierId, entry, onDo }: { readonly supplierId: string; readonly entry: TargetRegisterEntry; readonly onDo: (doing: Doing) => void }): ReactNode {
  const { t, language } = useText();
  const name = targetText(entry.target, t, language);
  return (
    <section className="card">
      <h3>{name}</h3>
      {entry.validationStatus.length === 0 ? null : (
        <ul className="steps">
          {entry.validationStatus.map(({ scheme, status, since }) => (
            <li key={scheme}>
              <Status tone={status === 'validated' ? 'ok' : 'info'}>{t('supplier.target.validation', { scheme, status: t(`supplier.target.validation.${status}`), day: dayText(since, language) })}</Status>
            </li>
          ))}
        </ul>
      )}
      <Path supplierId={supplierId} targetId={entry.targetId} target={entry.target} />
      <div className="row">
        <Button small label={t('supplier.target.supersede-of', { name })} onPress={() => onDo({ what: 'supersede', entry })}>
          {t('supplier.target.supersede')}
        </Button>
        <Button small look="danger" label={t('supplier.target.withdraw-of', { name })} onPress={() => onDo({ what: 'withdraw', entry })}>
          {t('supplier.target.withdraw')}
        </Button>
      </div>
    </section>
  );
}

/** The targets in force with their paths, then those that were. */
export function Targets({ supplierId }: { readonly supplierId: string }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const announce = useAnnounce();
  const query = useQuery(targetsQuery(supplierId));
  const [doing, setDoing] = useState<Doing>();
  const done = (sentence: string) => (): void => {
    setDoing(undefined);
    announce(sentence);
    void client.invalidateQueries({ queryKey: ['targets', supplierId] });
    void client.invalidateQueries({ queryKey: ['glide-path', supplierId] });
  };
  const commit = useMutation({ mutationFn: (target: Target) => commitTarget(supplierId, target), onSuccess: done(t('supplier.target.committed')) });
  const supersede = useMutation({ mutationFn: ({ id, target, reason }: { id: string; target: Target; reason: string }) => supersedeTarget(supplierId, id, target, reason), onSuccess: done(t('supplier.target.superseded')) });
  const withdraw = useMutation({ mutationFn: ({ id, reason }: { id: string; reason: string }) => withdrawTarget(supplierId, id, reason), onSuccess: done(t('supplier.target.withdrawn')) });
  const close = (): void => setDoing(undefined);
  return (
    <section className="stack" aria-labelledby="targets">
      <div className="row apart">
        <h2 id="targets">{t('kit.targets.title')}</h2>
        <Button look="primary" onPress={() => setDoing({ what: 'commit' })}>
          {t('supplier.target.new')}
        </Button>
      </div>
      <Loaded query={query}>
        {(targets) => {
          const live = targets.filter(({ status }) => status === 'live');
          return (
            <>
              {live.length === 0 ? (
                <Empty title={t('kit.targets.none')}>
                  <p>{t('supplier.targets.none')}</p>
                </Empty>
              ) : null}
              <div className="grid wide">
                {live.map((entry) => (
                  <Live key={entry.targetId} supplierId={supplierId} entry={entry} onDo={setDoing} />
                ))}
              </div>
              <Old entries={targets.filter(({ status }) => status !== 'live')} />
            </>
          );
        }}
      </Loaded>
      <Dialog title={t('supplier.target.new')} open={doing?.what === 'commit'} onClose={close}>
        <TargetForm error={commit.error} busy={commit.isPending} onSend={(target) => commit.mutate(target)} />
      </Dialog>
      <Dialog title={t('supplier.target.supersede')} open={doing?.what === 'supersede'} onClose={close}>
        {doing?.what === 'supersede' ? <TargetForm before={doing.entry.target} error={supersede.error} busy={supersede.isPending} onSend={(target, reason) => supersede.mutate({ id: doing.entry.targetId, target, reason })} /> : null}
      </Dialog>
      <Dialog title={t('supplier.target.withdraw')} open={doing?.what === 'withdraw'} onClose={close}>
        {doing?.what === 'withdraw' ? <ReasonForm text={t('supplier.target.withdraw.text')} action={t('supplier.target.withdraw')} error={withdraw.error} busy={withdraw.isPending} onSend={(reason) => withdraw.mutate({ id: doing.entry.targetId, reason })} onClose={close} /> : null}
      </Dialog>
    </section>
  );
}
