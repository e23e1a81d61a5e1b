import type { ReactNode } from 'react';
import type { Statement } from '../api/verification';
import { Status, type Tone } from '../kit/status';
import { dayText } from '../text/days';
import { useText } from '../text/use-text';

const tones: Readonly<Record<Statement['opinion'], Tone>> = { unmodified: 'ok', qualified: 'warn', adverse: 'error', disclaimer: 'error' };

/** Verification statements: what was assured, by which standard, until when, and whether it counts for the figures in force. */
export function StatementsList({ statements, action }: { readonly statements: readonly Statement[]; readonly action?: (statement: Statement) => ReactNode }): ReactNode {
  const { t, language } = useText();
  return (
    <section className="card">
      <h2>{t('kit.statements.title')}</h2>
      {statements.length === 0 ? <p className="muted">{t('kit.statements.none')}</p> : null}
      <ul className="tasks">
        {statements.map((statement) => (
          <li key={statement.statementId}>
            <span className="fit grow">
              <Status tone={statement.status === 'in-force' ? tones[statement.opinion] : 'plain'}>{t(`kit.opinion.${statement.opinion}`)}</Status> {statement.standard} · {t(`kit.assurance.${statement.level}`)}
              <br />
              <span className="muted">
                {t('kit.statements.covers', { from: dayText(statement.period.from, language), to: dayText(statement.period.to, language), scopes: statement.scopes.join('+'), until: dayText(statement.validUntil, language) })}
              </span>
              <br />
              {statement.says}
              {statement.basis === null ? null : (
                <>
                  <br />
                  {statement.basis}
                </>
              )}
            </span>
            {action?.(statement)}
          </li>
        ))}
      </ul>
    </section>
  );
}
