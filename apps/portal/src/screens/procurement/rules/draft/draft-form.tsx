import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { draftRules, type RulesKind, type RulesVersion } from '../../../../api/rules';
import { useSession } from '../../../../api/session';
import { useAnnounce } from '../../../../kit/announcer';
import { Button } from '../../../../kit/button';
import { ErrorSummary, type Fault } from '../../../../kit/error-summary';
import { ProblemNote } from '../../../../kit/problem-note';
import { faultsOfProblem } from '../../../../text/problem-faults';
import { useText, type Say } from '../../../../text/use-text';
import { Changes } from './changes';
import { DocumentFile } from './document-file';
import { at, fieldId, type Json, type Path } from './json-document';
import { namingFaults, type DocumentFault } from './ruleset-checks';
import { naming } from './ruleset-shape';
import { asNextVersion } from './suggested-version';
import { useDocumentDraft, type DocumentDraft } from './use-document-draft';
import { VersionFields } from './version-fields';

export interface Shape {
  readonly toForm: (document: Json) => Json;
  readonly fromForm: (form: Json) => Json;
}
const asItIs: Shape = { toForm: (document) => document, fromForm: (form) => form };

interface DraftFormProps {
  readonly kind: RulesKind;
  readonly base: RulesVersion & { readonly document: unknown };
  readonly versions: readonly RulesVersion[];
  /** What the server would refuse, beside the names of the version. */
  readonly check: (document: Json, t: Say) => readonly DocumentFault[];
  readonly name: (path: Path) => string;
  readonly value: (path: Path, value: Json | undefined) => string;
  /** The form's way of keeping the document, where it is another one: rows by name instead of by place. */
  readonly shape?: Shape;
  readonly children: (draft: DocumentDraft, faults: readonly DocumentFault[]) => ReactNode;
}

/** Pointers of the server into the request, with the fields that they mean: a part leads to its first field. Rows that the form keeps by name are a list there. */
function pointersOf(form: Json | undefined, path: Path = [], pointer = '/document'): Readonly<Record<string, string>> {
  const nested = typeof form === 'object' && form !== null ? Object.entries(form).map(([name, value], index) => pointersOf(value, [...path, name], `${pointer}/${path.length === 1 && path[0] === 'entries' ? index : name}`)) : [];
  const merged = Object.assign({}, ...nested) as Record<string, string>;
  return { ...merged, [pointer]: Object.values(merged)[0] ?? fieldId(path) };
}

/** A new version of rules or benchmarks as it is written: its names, its parts, what differs from the version before; kept on this device, then drafted for a second person. */
export function DraftForm({ kind, base, versions, check, name, value, shape = asItIs, children }: DraftFormProps): ReactNode {
  const { t } = useText();
  const { roles, actor } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [round, setRound] = useState(0);
  const document = base.document as Json;
  const beginning = useMemo(() => (base.status === 'drafted' ? document : asNextVersion(document, versions.map(({ documentId }) => documentId))), [base.documentId]);
  const draft = useDocumentDraft(`${kind}:${base.programmeId}:${base.documentId}:${actor.id}`, useMemo(() => shape.toForm(document), [document]), useMemo(() => shape.toForm(beginning), [beginning]));
  const send = useMutation({
    mutationFn: (whole: Json) => draftRules(kind, base.programmeId, shape.fromForm(whole)),
    onSuccess: async () => {
      draft.discard();
      announce(t('rules.drafted'));
      await Promise.all([kind, `${kind}s`].map((key) => client.invalidateQueries({ queryKey: [key] })));
      await navigate({ to: '/p/rules' });
    },
    onError: () => setRound((count) => count + 1),
  });
  const taken = versions.filter(({ status }) => status === 'published').map(({ documentId }) => documentId);
  const faults = [...namingFaults(draft.document, taken, t), ...check(draft.document, t)];
  const said: readonly Fault[] = faults.map(({ path, text }) => ({ id: fieldId(path), text: t('rules.fault.at', { field: name(path), what: text }) }));
  const changed = draft.changes.some(({ path }) => !naming.has(path[0] ?? ''));
  const refused = !roles.includes('programme-owner') ? t('rules.owner-only') : changed ? undefined : t('rules.nothing-changed', { id: base.documentId });
  const replaces = versions.find(({ documentId, status }) => documentId === at(draft.document, ['id']) && status === 'drafted');
  return (
    <form
      className="rule-draft"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (refused !== undefined) return;
        setRound((count) => count + 1);
        if (faults.length === 0) send.mutate(draft.document);
        else send.reset();
      }}
    >
      <Changes draft={draft} baseId={base.documentId} name={name} value={value} />
      <div className="column">
        <ErrorSummary faults={round === 0 ? [] : faults.length > 0 ? said : faultsOfProblem(send.error, pointersOf(draft.document))} round={round} />
        {send.isError ? <ProblemNote error={send.error} /> : null}
        {draft.recalled ? (
          <div className="note">
            <span>{t('rules.recalled')}</span>
            <span>
              <Button small onPress={draft.discard}>
                {t('rules.discard')}
              </Button>
            </span>
          </div>
        ) : null}
        <VersionFields draft={draft} faults={faults} />
        {children(draft, faults)}
        <DocumentFile draft={draft} shape={shape} />
        <section className="card" aria-labelledby="save">
          <h2 id="save">{t('rules.save')}</h2>
          <p className="muted">{t('rules.save.lead')}</p>
          {replaces === undefined ? null : <p className="note warn">{t('rules.replaces', { id: replaces.documentId })}</p>}
          <div className="row">
            <Button type="submit" look="primary" busy={send.isPending} refused={refused}>
              {t('rules.save')}
            </Button>
            {refused === undefined ? null : <span className="muted">{refused}</span>}
          </div>
        </section>
      </div>
    </form>
  );
}
