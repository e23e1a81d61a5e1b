import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgramme } from '../../../../api/programmes';
import { benchmarkSetQuery, benchmarkSetsQuery } from '../../../../api/rules';
import { CheckField, TextField } from '../../../../kit/field';
import { Page } from '../../../../kit/page';
import { Loaded } from '../../../../kit/query';
import type { MessageId } from '../../../../text/message-id';
import { useText, type Say } from '../../../../text/use-text';
import { BenchmarkRows } from './benchmark-rows';
import { benchmarkFaults, benchmarkShape, valuesIn } from './benchmark-shape';
import { DraftForm } from './draft-form';
import { at, fieldId, isObject, type Json, type Path, textOf } from './json-document';
import type { DocumentFault } from './ruleset-checks';
import type { DocumentDraft } from './use-document-draft';

const route = getRouteApi('/inside/p/rules/benchmark-sets/$benchmarkSetId/draft');
const labels = {
  'source.name': 'rules.source.name', 'source.reference': 'rules.source.reference', 'source.licence': 'rules.source.licence', 'title.en': 'rules.field.title.en', 'title.zh-CN': 'rules.field.title.zh-CN', id: 'rules.field.id', version: 'rules.field.version',
  year: 'rules.field.year', includesSubject: 'rules.field.includesSubject', rates: 'rules.field.rates', sector: 'rules.field.sector', metric: 'rules.field.metric', baseline: 'rules.field.baseline', leading: 'rules.field.leading', values: 'rules.field.values',
} as const satisfies Readonly<Record<string, MessageId>>;
const labelOf = (place: string, t: Say): string => (place in labels ? t(labels[place as keyof typeof labels]) : place);

/** The places of a benchmark set in words; rows go by their own name. */
function nameOf(path: Path, t: Say): string {
  const [first, row, field] = path;
  if (first !== 'entries') return first === 'source' ? t('rules.whole', { group: t('rules.source'), field: labelOf(path.join('.'), t) }) : labelOf(path.join('.'), t);
  if (row === undefined) return t('rules.rows');
  return field === undefined ? row : t('rules.whole', { group: row, field: labelOf(field, t) });
}

function valueOf(path: Path, value: Json | undefined, t: Say): string {
  if (value === undefined || value === null) return t('rules.none');
  if (typeof value === 'boolean') return t(value ? 'rules.yes' : 'rules.no');
  if (path.at(-1) === 'values') return t('rules.values', { count: valuesIn(textOf(value)).length });
  if (isObject(value) && 'values' in value) return t('rules.values', { count: valuesIn(textOf(value['values'])).length });
  return textOf(value);
}

function Source({ draft, faults }: { readonly draft: DocumentDraft; readonly faults: readonly DocumentFault[] }): ReactNode {
  const { t } = useText();
  const field = (path: Path) => ({ id: fieldId(path), value: textOf(at(draft.document, path)), fault: faults.find((one) => one.path.join() === path.join())?.text, onChange: (typed: string) => draft.put(path, typed) });
  return (
    <section className="card" aria-labelledby="source">
      <h2 id="source">{t('rules.source')}</h2>
      <div className="rule-fields">
        <TextField label={t('rules.source.name')} {...field(['source', 'name'])} />
        <TextField label={t('rules.source.reference')} {...field(['source', 'reference'])} />
        <TextField label={t('rules.source.licence')} {...field(['source', 'licence'])} />
        <TextField number label={t('rules.field.year')} {...field(['year'])} onChange={(typed) => draft.put(['year'], /^\d{4}$/.test(typed.normalize('NFKC')) ? Number(typed.normalize('NFKC')) : typed)} />
      </div>
      <CheckField label={t('rules.field.includesSubject')} help={t('rules.help.includesSubject')} checked={at(draft.document, ['includesSubject']) === true} onChange={(on) => draft.put(['includesSubject'], on)} />
    </section>
  );
}

/** With which peers should suppliers be compared from now on? Written from a set that exists; what is published never changes. */
export function BenchmarkDraft(): ReactNode {
  const { t } = useText();
  const { benchmarkSetId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const versions = useQuery(benchmarkSetsQuery(programmeId));
  const base = useQuery(benchmarkSetQuery(programmeId, benchmarkSetId));
  return (
    <Page title={t('rules.title', { id: benchmarkSetId })} lead={t('rules.lead')} actions={<Link to="/p/rules">{t('rules.back')}</Link>}>
      <Loaded query={versions} lines={8}>
        {(all) => (
          <Loaded query={base} lines={8}>
            {(found) => (
              <DraftForm kind="benchmark-set" base={found} versions={all} check={benchmarkFaults} name={(path) => nameOf(path, t)} value={(path, value) => valueOf(path, value, t)} shape={benchmarkShape}>
                {(draft, faults) => (
                  <>
                    <Source draft={draft} faults={faults} />
                    <BenchmarkRows draft={draft} faults={faults} />
                  </>
                )}
              </DraftForm>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
