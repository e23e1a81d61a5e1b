import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { useText } from '../../../text/use-text';
import { ReasonForm } from '../plan/reason-form';

export interface ListedThing {
  readonly key: string;
  readonly name: string;
  /** Lines below the name. */
  readonly lines: readonly string[];
}

interface ListOfProps {
  /** Of the heading. */
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly add: string;
  readonly things: readonly ListedThing[];
  readonly removalText: (name: string) => string;
  readonly removed: string;
  readonly remove: (key: string, reason: string) => Promise<unknown>;
  readonly onChanged: (sentence: string) => void;
  /** In the dialog that adds one. */
  readonly form: (close: () => void) => ReactNode;
}

/** What the company has several of: added in a dialog, removed with a reason. */
export function ListOf({ id, title, lead, none, add, things, removalText, removed, remove, onChanged, form }: ListOfProps): ReactNode {
  const { t } = useText();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<ListedThing>();
  const removal = useMutation({
    mutationFn: ({ key, reason }: { readonly key: string; readonly reason: string }) => remove(key, reason),
    onSuccess: () => {
      setLeaving(undefined);
      onChanged(removed);
    },
  });
  return (
    <section className="card" aria-labelledby={id}>
      <div className="row apart">
        <h2 id={id}>{title}</h2>
        <Button onPress={() => setAdding(true)}>{add}</Button>
      </div>
      <p className="muted">{lead}</p>
      {things.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="tasks">
          {things.map((thing) => (
            <li key={thing.key}>
              <span className="fit">
                <strong>{thing.name}</strong>
                {thing.lines.map((line) => (
                  <span key={line}>
                    <br />
                    <span className="muted">{line}</span>
                  </span>
                ))}
              </span>
              <Button
                small
                look="danger"
                label={t('supplier.company.remove-of', { name: thing.name })}
                onPress={() => {
                  removal.reset();
                  setLeaving(thing);
                }}
              >
                {t('supplier.company.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Dialog title={add} open={adding} onClose={() => setAdding(false)}>
        {adding ? form(() => setAdding(false)) : null}
      </Dialog>
      <Dialog title={t('supplier.company.remove')} open={leaving !== undefined} onClose={() => setLeaving(undefined)}>
        {leaving === undefined ? null : (
          <ReasonForm text={removalText(leaving.name)} action={t('supplier.company.remove')} error={removal.error} busy={removal.isPending} onSend={(reason) => removal.mutate({ key: leaving.key, reason })} onClose={() => setLeaving(undefined)} />
        )}
      </Dialog>
    </section>
  );
}
