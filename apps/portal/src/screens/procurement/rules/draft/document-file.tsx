import { useState, type ReactNode } from 'react';
import { useAnnounce } from '../../../../kit/announcer';
import { Button } from '../../../../kit/button';
import { FileField } from '../../../../kit/file-field';
import { saveText } from '../../../../kit/save-text';
import { useText } from '../../../../text/use-text';
import type { Shape } from './draft-form';
import { at, isObject, type Json, textOf } from './json-document';
import type { DocumentDraft } from './use-document-draft';

/** A file that is no document at all is said here; whether it is a good one, the checks of the form and the server say. */
const documentIn = (text: string, format: string): Json | undefined => {
  try {
    const read = JSON.parse(text) as Json;
    return isObject(read) && read['format'] === format ? read : undefined;
  } catch {
    return undefined;
  }
};

/** The whole document as a file: to be changed elsewhere, given to somebody, and brought back. */
export function DocumentFile({ draft, shape }: { readonly draft: DocumentDraft; readonly shape: Shape }): ReactNode {
  const { t } = useText();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string>();
  const format = textOf(at(draft.base, ['format']));
  const take = async (file: File): Promise<void> => {
    const read = documentIn(await file.text(), format);
    setFault(read === undefined ? t('rules.file.wrong', { name: file.name, format }) : undefined);
    if (read === undefined) return;
    draft.replace(shape.toForm(read));
    announce(t('rules.file.taken', { name: file.name }));
  };
  return (
    <section className="card" aria-labelledby="file">
      <h2 id="file">{t('rules.file')}</h2>
      <p className="muted">{t('rules.file.lead')}</p>
      <div>
        <Button onPress={() => saveText(`${textOf(at(draft.document, ['id']))}.json`, `${JSON.stringify(shape.fromForm(draft.document), null, 2)}\n`, 'application/json')}>{t('rules.file.save')}</Button>
      </div>
      <FileField alone label={t('rules.file.instead')} accept=".json,application/json" fault={fault} onFile={(file) => (file === undefined ? undefined : void take(file))} />
    </section>
  );
}
