import type { ReactNode } from 'react';
import { Button } from '../../../../kit/button';
import { useText } from '../../../../text/use-text';
import type { Path } from './json-document';
import type { DocumentDraft } from './use-document-draft';

interface ChangesProps {
  readonly draft: DocumentDraft;
  /** Of the version that it is compared with. */
  readonly baseId: string;
  readonly name: (path: Path) => string;
  readonly value: (path: Path, value: DocumentDraft['document'] | undefined) => string;
}

/** What differs from the base, always before the eyes while it is being written; each change can be taken back. */
export function Changes({ draft, baseId, name, value }: ChangesProps): ReactNode {
  const { t } = useText();
  return (
    <section className="card changes" aria-labelledby="changes">
      <h2 id="changes">{t('rules.changes', { id: baseId })}</h2>
      <p role="status" className="muted">
        {t('rules.changes.count', { count: draft.changes.length })}
      </p>
      {draft.changes.length === 0 ? null : (
        <ul className="tasks">
          {draft.changes.map(({ path, before, after }) => (
            <li key={path.join('/')}>
              <div className="stack" style={{ gap: 4 }}>
                <strong>{name(path)}</strong>
                <span className="fit">{t('rules.changes.from-to', { before: value(path, before), after: value(path, after) })}</span>
                <span>
                  <Button small look="plain" label={t('rules.undo-of', { field: name(path) })} onPress={() => draft.reset(path)}>
                    {t('rules.undo')}
                  </Button>
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
