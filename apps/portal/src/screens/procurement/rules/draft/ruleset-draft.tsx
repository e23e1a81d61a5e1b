import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramme } from '../../../../api/programmes';
import { rulesetQuery, rulesetsQuery } from '../../../../api/rules';
import { Page } from '../../../../kit/page';
import { Loaded } from '../../../../kit/query';
import { useText } from '../../../../text/use-text';
import { Applies, Parts } from './document-group';
import { DocumentField, type FieldProps } from './document-field';
import { DraftForm } from './draft-form';
import { useFieldWords } from './field-words';
import { at, startsWith } from './json-document';
import { rulesetFaults } from './ruleset-checks';
import { naming, order, parts } from './ruleset-shape';

const route = getRouteApi('/inside/p/rules/rulesets/$rulesetId/draft');
/** What people change most stands open. */
const opened = new Set(['weights', 'tiers']);

function Group({ draft, path, faults }: FieldProps): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const count = draft.changes.filter((change) => startsWith(change.path, path)).length;
  const wrong = faults.filter((fault) => startsWith(fault.path, path)).length;
  const value = at(draft.document, path);
  const help = words.help(path);
  const plain = value !== null && typeof value !== 'object';
  const [open, setOpen] = useState(opened.has(path[0] ?? '') || count > 0);
  return (
    <details className="card" open={open || wrong > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2 className="in-line">{words.heading(path)}</h2>
        {count === 0 && wrong === 0 ? null : <span className="muted"> {t('rules.group.state', { changed: count, wrong })}</span>}
      </summary>
      <div className="stack">
        {help === undefined || plain ? null : <p className="muted">{help}</p>}
        <Applies draft={draft} path={path} faults={faults} />
        {value === null && path[0] === 'gate' ? <p>{t('rules.gate.none')}</p> : null}
        {plain ? <DocumentField draft={draft} path={path} faults={faults} /> : <Parts draft={draft} path={path} faults={faults} />}
      </div>
    </details>
  );
}

/** How should the next version of the rules read? Written from one that exists; what is published never changes. */
export function RulesetDraft(): ReactNode {
  const { t } = useText();
  const words = useFieldWords();
  const { rulesetId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const versions = useQuery(rulesetsQuery(programmeId));
  const base = useQuery(rulesetQuery(programmeId, rulesetId));
  return (
    <Page title={t('rules.title', { id: rulesetId })} lead={t('rules.lead')} actions={<Link to="/p/rules">{t('rules.back')}</Link>}>
      <Loaded query={versions} lines={8}>
        {(all) => (
          <Loaded query={base} lines={8}>
            {(found) => (
              <DraftForm kind="ruleset" base={found} versions={all} check={rulesetFaults} name={words.whole} value={words.value}>
                {(draft, faults) => {
                  const there = Object.keys({ ...(typeof draft.document === 'object' ? draft.document : {}) }).filter((name) => !naming.has(name));
                  const groups = [...order.filter((name) => there.includes(name) || name in parts), ...there.filter((name) => !(order as readonly string[]).includes(name))];
                  return groups.map((name) => <Group key={name} draft={draft} path={[name]} faults={faults} />);
                }}
              </DraftForm>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
