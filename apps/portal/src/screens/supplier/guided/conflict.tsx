import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { colleaguesQuery } from '../../../api/people';
import { useSession } from '../../../api/session';
import type { DraftInHand } from '../../../drafts/use-draft';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { instantText } from '../../../text/days';
import { useText, type Say } from '../../../text/use-text';
import { answerText } from './answer-text';
import { pageOfStep } from './pages';

const prefix = /^\/?answers[./]/;

/** The answer at a path, e.g. `period.from`; entries of lists have their key as the last part. */
function valueAt(answers: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((now, part) => (typeof now === 'object' && now !== null ? (now as Readonly<Record<string, unknown>>)[part] : undefined), answers);
}

function whoSaved(by: string, self: string, names: ReadonlyMap<string, string>, t: Say): string {
  if (by === self) return t('supplier.conflict.yourself');
  return names.get(by) ?? t('supplier.conflict.colleague');
}

/** Two people, or two windows, gave the same answer: both versions, who and when; one of them is kept. */
export function Conflict({ hand: { saving, draft, mine, resolve } }: { readonly hand: DraftInHand }): ReactNode {
  const { t, language } = useText();
  const { actor, organisation } = useSession();
  const open = saving.state === 'conflict';
  const colleagues = useQuery({ ...colleaguesQuery(organisation.organisationId), enabled: open });
  if (!open) return null;
  const names = new Map((colleagues.data ?? []).flatMap(({ userId, name }) => (name === null ? [] : [[userId, name] as const])));
  const paths = (saving.problem.document?.errors ?? []).map(({ field }) => field.replace(prefix, '').replaceAll('/', '.'));
  return (
    <Dialog title={t('supplier.conflict.title')} open onClose={() => undefined} dismissable={false}>
      <p>{t('supplier.conflict.text')}</p>
      {paths.map((path) => {
        const saved = draft.saved[path];
        const page = pageOfStep(path.split('.')[0] ?? '');
        return (
          <section key={path} className="stack">
            {page === undefined ? null : <h3>{t(`supplier.page.${page}`)}</h3>}
            <dl className="facts">
              <dt>{t('supplier.conflict.yours')}</dt>
              <dd>{answerText(valueAt(mine, path), t, language)}</dd>
              <dt>{saved === undefined ? t('supplier.conflict.other') : t('supplier.conflict.saved', { who: whoSaved(saved.by, actor.id, names, t), at: instantText(saved.at, language) })}</dt>
              <dd>{answerText(valueAt(draft.answers, path), t, language)}</dd>
            </dl>
          </section>
        );
      })}
      <div className="row">
        <Button look="primary" onPress={() => void resolve('mine')}>
          {t('supplier.conflict.mine')}
        </Button>
        <Button onPress={() => void resolve('theirs')}>{t('supplier.conflict.theirs')}</Button>
      </div>
    </Dialog>
  );
}
