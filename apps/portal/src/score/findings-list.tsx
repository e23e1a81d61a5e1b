import type { ReactNode } from 'react';
import type { SupplierPage } from '../api/supplier-page';
import { Status } from '../kit/status';
import { dayText } from '../text/days';
import { useText } from '../text/use-text';

const tones = { critical: 'error', major: 'error', minor: 'warn', observation: 'info' } as const;

export function FindingsList({ findings }: { readonly findings: SupplierPage['findings'] }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('kit.findings.title')}</h2>
      {findings.length === 0 ? <p className="muted">{t('kit.findings.none')}</p> : null}
      <ul className="tasks">
        {findings.map(({ findingId, grade, statement, status, closureDueOn }) => (
          <li key={findingId}>
            <span>
              <Status tone={tones[grade]}>{t(`kit.grade.${grade}`)}</Status> {statement}
            </span>
            <span className="muted">
              {t(`kit.finding.${status}`)}
              {closureDueOn === null ? '' : ` · ${dayText(closureDueOn, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
