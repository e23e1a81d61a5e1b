import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgramme } from '../../../api/programmes';
import { accreditationsQuery, issueStatement, subjectQuery, type Subject } from '../../../api/verification';
import { disclosureQuery } from '../../../api/verifier';
import { useAnnounce } from '../../../kit/announcer';
import { Button } from '../../../kit/button';
import { ErrorSummary } from '../../../kit/error-summary';
import { Page } from '../../../kit/page';
import { ProblemNote } from '../../../kit/problem-note';
import { Loaded } from '../../../kit/query';
import { dayText } from '../../../text/days';
import { faultsOfProblem } from '../../../text/problem-faults';
import { useText } from '../../../text/use-text';
import { ShownEvidence } from '../shown-evidence';
import { CoveredFigures } from './covered-figures';
import { StatementFields } from './statement-fields';
import { contentOf, faultsOfStatement, type StatementForm } from './statement-form';

const route = getRouteApi('/inside/a/verify/$supplierId/$disclosureId');
/** Fields of the request, where a refusal of the server can lead. */
const fieldIds = { '/standard': 'statement-standard', '/scopes': 'statement-scopes', '/period': 'statement-from', '/criteria': 'statement-criteria', '/materiality': 'statement-materiality', '/basis': 'statement-basis', '/validUntil': 'statement-until' } as const;

interface FormProps {
  readonly supplierId: string;
  readonly subject: Subject;
  readonly standards: readonly string[];
}

const blankOf = ({ period, waiting, accepted }: Subject, standards: readonly string[]): StatementForm => ({
  contentDigest: (accepted ?? waiting)?.contentDigest ?? '',
  standard: standards[0] ?? '',
  level: 'limited',
  scopes: [1, 2],
  from: period.from,
  to: period.to,
  criteria: '',
  materiality: '',
  opinion: '',
  basis: '',
  misstatements: [],
  evidence: null,
  validUntil: '',
});

function IssueForm({ supplierId, subject, standards }: FormProps): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [form, setForm] = useState(() => blankOf(subject, standards));
  const [round, setRound] = useState(0);
  const send = useMutation({
    mutationFn: () => issueStatement(supplierId, subject.disclosureId, contentOf(form)),
    onSuccess: async () => {
      announce(t('auditor.statement.issued-now'));
      await client.invalidateQueries();
      await navigate({ to: '/a' });
    },
  });
  const faults = faultsOfStatement(form, t);
  const shown = round === 0 ? [] : [...faults, ...faultsOfProblem(send.error, fieldIds)];
  const faultOf = (id: string): string | undefined => shown.find((fault) => fault.id === id)?.text;
  const { accepted, waiting } = subject;
  const figures = [
    ...(accepted === null ? [] : [{ digest: accepted.contentDigest, text: t('auditor.verify.accepted') }]),
    ...(waiting === null || waiting.contentDigest === accepted?.contentDigest ? [] : [{ digest: waiting.contentDigest, text: t('auditor.verify.waiting') }]),
  ];
  if (figures.length === 0) return <p className="note warn">{t('auditor.statement.no-figures')}</p>;
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRound((old) => old + 1);
        if (faults.length === 0) send.mutate();
      }}
    >
      <h2>{t('auditor.statement.title')}</h2>
      {standards.length === 0 ? <p className="note warn">{t('auditor.accreditation.needed')}</p> : null}
      <ErrorSummary faults={shown} round={round} />
      {send.isError ? <ProblemNote error={send.error} /> : null}
      <StatementFields form={form} figures={figures} standards={standards} faultOf={faultOf} onChange={(part) => setForm({ ...form, ...part })} />
      <p className="muted">
        {t('auditor.statement.digest')} <span className="digest">{form.contentDigest}</span>
      </p>
      <div>
        <Button type="submit" look="primary" busy={send.isPending}>
          {t('auditor.statement.issue')}
        </Button>
      </div>
    </form>
  );
}

/** Issue a statement: the figures it would cover and the files behind them, then what is concluded. */
export function Issue(): ReactNode {
  const { t, language } = useText();
  const { supplierId, disclosureId } = route.useParams();
  const { programme } = useProgramme();
  const programmeId = programme?.programmeId ?? '';
  const disclosure = useQuery(disclosureQuery(supplierId, disclosureId));
  const subject = useQuery(subjectQuery(supplierId, disclosureId));
  const accreditations = useQuery(accreditationsQuery(programmeId));
  const standards = [...new Set((accreditations.data?.accreditations ?? []).filter(({ state }) => state === 'valid').flatMap((one) => one.standards))];
  const title = disclosure.data === undefined ? t('kit.loading') : t('auditor.statement.of', { from: dayText(disclosure.data.periodFrom, language), to: dayText(disclosure.data.periodTo, language) });
  return (
    <Page title={title} actions={<Link to="/a/verify">{t('auditor.verify.title')}</Link>}>
      <Loaded query={disclosure}>{(found) => <CoveredFigures disclosure={found} />}</Loaded>
      <ShownEvidence programmeId={programmeId} supplierId={supplierId} />
      {accreditations.isPending ? null : <Loaded query={subject}>{(found) => <IssueForm key={found.disclosureId} supplierId={supplierId} subject={found} standards={standards} />}</Loaded>}
    </Page>
  );
}
