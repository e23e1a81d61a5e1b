import type { AnyFormula, FormulaStep } from '@greengate/kernel';
import type { ReactNode } from 'react';
import { inLanguage, useText } from '../../../text/use-text';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers of a step as they were recorded, with their names. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join('; ')}]`;
  if (isRecord(value)) return Object.entries(value).map(([name, one]) => `${name} = ${valueText(one)}`).join(', ');
  return String(value);
}

/** The formulas in the order in which they were applied: in words, as an engineer writes them, and with their numbers. */
export function Steps({ steps, formulas }: { readonly steps: readonly FormulaStep[]; readonly formulas: readonly AnyFormula[] }): ReactNode {
  const { t, language } = useText();
  if (steps.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('procurement.trace.formulas')}</h3>
      <ol className="steps numbered">
        {steps.map(({ formula, version, input, output }, index) => {
          const known = formulas.find((one) => one.id === formula && one.version === version);
          return (
            <li key={index}>
              <strong>{known === undefined ? formula : inLanguage(known.title, language)}</strong> <span className="muted">{t('procurement.trace.version', { formula, version })}</span>
              {known === undefined ? null : <div className="digest">{known.expression}</div>}
              <div className="digest">{valueText(input)}</div>
              <div className="digest">= {valueText(output)}</div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
