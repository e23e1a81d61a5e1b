import type { ReactNode } from 'react';
import type { Audit } from '../../api/audits';
import type { OwnFinding } from '../../api/own-findings';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { Status } from '../../kit/status';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';
import { FindingLink, type Root } from '../links';
import { gradeTones, stateText } from '../tones';
import { actsOf, isOthers, type AuditAct } from './may';

const tones = { scheduled: 'info', performed: 'ok', refused: 'error' } as const;

interface ItemProps {
  readonly root: Root;
  readonly audit: Audit;
  /** Of the supplier. */
  readonly findings: readonly OwnFinding[];
  readonly onAct: (act: AuditAct) => void;
}

function Found({ root, audit, findings }: Omit<ItemProps, 'onAct'>): ReactNode {
  const { t } = useText();
  if (audit.state !== 'performed') return null;
  if (audit.findings.length === 0) return <span className="muted">{t('findings.audit.nothing-found')}</span>;
  return (
    <ul className="steps">
      {audit.findings.map(({ findingId, grade }) => {
        const finding = findings.find((one) => one.findingId === findingId);
        return (
          <li key={findingId}>
            <Status tone={gradeTones[grade]}>{t(`kit.grade.${grade}`)}</Status>{' '}
            <FindingLink root={root} supplierId={audit.supplierId} findingId={findingId}>
              {finding?.statement ?? t('findings.page')}
            </FindingLink>
            {finding === undefined ? null : <span className="muted"> {stateText(finding, t)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** One audit with what it found and what can be recorded about it now. */
export function AuditItem({ root, audit, findings, onAct }: ItemProps): ReactNode {
  const { t, language } = useText();
  const session = useSession();
  const { kind, state, plannedOn, performedOn, criteria, auditorName, auditorOrganisationId, history } = audit;
  const day = dayText(performedOn ?? plannedOn, language);
  const name = t('findings.audit.name', { kind: t(`findings.kind.${kind}`), day });
  const reason = history.findLast(({ what }) => what === 'AuditRefused')?.reason ?? null;
  const body = auditorOrganisationId === null ? t('findings.audit.any-body') : (auditorName ?? auditorOrganisationId);
  return (
    <li className="stack">
      <div className="row apart">
        <strong>{name}</strong>
        <Status tone={tones[state]}>{t(`findings.audit.${state}`)}</Status>
      </div>
      <span>{t('findings.audit.criteria', { criteria })}</span>
      <span className="muted">{t('findings.audit.body', { body })}</span>
      {reason === null ? null : <p className="note error">{t('findings.audit.refused-because', { reason })}</p>}
      <Found root={root} audit={audit} findings={findings} />
      <div className="row">
        {actsOf(audit, session).map((act) => (
          <Button key={act} small label={t(`findings.audit.${act}.of`, { name })} refused={isOthers(audit, act, session) ? t('findings.audit.others', { body }) : undefined} onPress={() => onAct(act)}>
            {t(`findings.audit.${act}`)}
          </Button>
        ))}
        {actsOf(audit, session).some((act) => isOthers(audit, act, session)) ? <span className="muted">{t('findings.audit.others', { body })}</span> : null}
      </div>
    </li>
  );
}
