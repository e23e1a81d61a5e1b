import type { ReactNode } from 'react';
import { Status, type Tone } from '../kit/status';
import { inLanguage, useText } from '../text/use-text';

export type GateDecision = 'admit' | 'admit-with-conditions' | 'remediate-by' | 'suspend-new-awards' | 'replace';
export const gateDecisions: readonly GateDecision[] = ['admit', 'admit-with-conditions', 'remediate-by', 'suspend-new-awards', 'replace'];

const tones: Readonly<Record<GateDecision, Tone>> = { admit: 'ok', 'admit-with-conditions': 'info', 'remediate-by': 'warn', 'suspend-new-awards': 'error', replace: 'error' };

/** What the gate decided, in a word, a sign and a colour. */
export function Gate({ decision }: { readonly decision: GateDecision | null }): ReactNode {
  const { t } = useText();
  if (decision === null) return <span className="muted">{t('kit.gate.none')}</span>;
  return <Status tone={tones[decision]}>{t(`kit.gate.${decision}`)}</Status>;
}

interface Condition {
  readonly code: string;
  readonly text: Readonly<Record<'en' | 'zh-CN', string>>;
}

/** What is to be done, or may not be done, under this decision: as the gate recorded it. */
export function GateConditions({ conditions }: { readonly conditions: readonly Condition[] }): ReactNode {
  const { language } = useText();
  return (
    <ul className="steps">
      {conditions.map(({ code, text }) => (
        <li key={code}>{inLanguage(text, language)}</li>
      ))}
    </ul>
  );
}
