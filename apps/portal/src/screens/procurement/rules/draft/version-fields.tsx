import type { ReactNode } from 'react';
import { TextField } from '../../../../kit/field';
import { useText } from '../../../../text/use-text';
import { at, fieldId, type Path, textOf } from './json-document';
import type { DocumentFault } from './ruleset-checks';
import type { DocumentDraft } from './use-document-draft';

/** How the version is called: an id of its own, and a title in both languages. */
export function VersionFields({ draft, faults }: { readonly draft: DocumentDraft; readonly faults: readonly DocumentFault[] }): ReactNode {
  const { t } = useText();
  const field = (path: Path) => ({
    id: fieldId(path),
    value: textOf(at(draft.document, path)),
    onChange: (typed: string) => draft.put(path, typed),
    fault: faults.find((one) => one.path.join() === path.join())?.text,
  });
  return (
    <section className="card" aria-labelledby="version">
      <h2 id="version">{t('rules.version')}</h2>
      <div className="rule-fields">
        <TextField label={t('rules.field.id')} help={t('rules.help.id')} {...field(['id'])} />
        <TextField label={t('rules.field.version')} help={t('rules.help.version')} {...field(['version'])} />
        <TextField label={t('rules.field.title.en')} {...field(['title', 'en'])} />
        <TextField label={t('rules.field.title.zh-CN')} {...field(['title', 'zh-CN'])} />
      </div>
    </section>
  );
}
