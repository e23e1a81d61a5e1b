import { useState, type ReactNode } from 'react';
import { Button } from '../../../../kit/button';
import { FileField } from '../../../../kit/file-field';
import { TextField } from '../../../../kit/field';
import { amountOf } from '../../../../text/amount-input';
import { useText } from '../../../../text/use-text';
import { anchorsOf, fewestPeers, rowName, valuesIn } from './benchmark-shape';
import { peersIn } from './benchmark-csv';
import { at, fieldId, isObject, type Path, startsWith, textOf } from './json-document';
import type { DocumentFault } from './ruleset-checks';
import type { DocumentDraft } from './use-document-draft';

interface RowsProps {
  readonly draft: DocumentDraft;
  readonly faults: readonly DocumentFault[];
}

function Row({ draft, faults, path }: RowsProps & { readonly path: Path }): ReactNode {
  const { t } = useText();
  const text = (name: string): string => textOf(at(draft.document, [...path, name]));
  const values = valuesIn(text('values'));
  const wrong = faults.some((fault) => startsWith(fault.path, path));
  const [open, setOpen] = useState(text('sector') === '');
  const name = text('sector') === '' ? t('rules.row.new') : rowName(text('sector'), text('metric'));
  const field = (key: string) => {
    const place = [...path, key];
    return { id: fieldId(place), value: text(key), fault: faults.find((one) => one.path.join() === place.join())?.text, onChange: (typed: string) => draft.put(place, typed) };
  };
  const figure = (key: string) => ({ ...field(key), onChange: (typed: string) => draft.put([...path, key], typed.trim() === '' ? null : (amountOf(typed) ?? typed)) });
  return (
    <details className="card" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text('sector') === '' ? t('rules.row.new') : text('sector')}{' '}
        <span className="muted">
          {text('metric')} · {t('rules.peers', { count: values.length })}
        </span>
      </summary>
      <div className="stack">
        <div className="rule-fields">
          <TextField label={t('rules.field.sector')} help={t('rules.help.sector')} {...field('sector')} />
          <TextField label={t('rules.field.metric')} {...field('metric')} />
          <TextField number optional label={t('rules.field.baseline')} help={t('rules.help.baseline')} {...figure('baseline')} />
          <TextField number optional label={t('rules.field.leading')} help={t('rules.help.leading')} {...figure('leading')} />
        </div>
        <TextField lines label={t('rules.field.values')} help={t('rules.help.values')} {...field('values')} />
        <div className="row">
          <Button small label={t('rules.anchors-of', { name })} refused={values.length < fewestPeers ? t('rules.anchors.few', { fewest: fewestPeers }) : undefined} onPress={() => draft.put(path, { ...(at(draft.document, path) as object), ...anchorsOf(values) })}>
            {t('rules.anchors')}
          </Button>
          <Button small label={t('rules.remove-of', { name })} onPress={() => draft.put(path, undefined)}>
            {t('rules.remove')}
          </Button>
          {values.length < fewestPeers ? <span className="muted">{t('rules.anchors.few', { fewest: fewestPeers })}</span> : null}
        </div>
      </div>
    </details>
  );
}

/** The groups of peers: each with its anchors and values, without names. Rows are changed, added, removed, or read from a table. */
export function BenchmarkRows({ draft, faults }: RowsProps): ReactNode {
  const { t } = useText();
  const [fault, setFault] = useState<string>();
  const rows = at(draft.document, ['entries']);
  const keys = Object.keys(isObject(rows) ? rows : {});
  const first = isObject(rows) ? at(Object.values(rows)[0], ['metric']) : undefined;
  const add = (): void => {
    const taken = new Set(keys);
    const free = Array.from({ length: keys.length + 1 }, (_, index) => t('rules.row.key', { row: index + 1 })).find((key) => !taken.has(key));
    if (free !== undefined) draft.put(['entries', free], { sector: '', metric: first ?? '', baseline: null, leading: null, values: '' });
  };
  const take = async (file: File): Promise<void> => {
    const read = peersIn(await file.text());
    setFault('line' in read ? t('rules.peers.wrong', { name: file.name, line: read.line, text: read.text }) : undefined);
    if ('rows' in read) draft.put(['entries'], { ...(isObject(rows) ? rows : {}), ...read.rows });
  };
  return (
    <section className="stack" aria-labelledby="rows">
      <h2 id="rows">{t('rules.rows')}</h2>
      <FileField alone label={t('rules.peers.file')} help={t('rules.peers.file.help')} accept=".csv,.txt,text/csv" fault={fault} onFile={(file) => (file === undefined ? undefined : void take(file))} />
      {keys.map((key) => (
        <Row key={key} draft={draft} faults={faults} path={['entries', key]} />
      ))}
      <div>
        <Button label={t('rules.add-to', { name: t('rules.rows') })} onPress={add}>
          {t('rules.add')}
        </Button>
      </div>
    </section>
  );
}
