import { useQuery } from '@tanstack/react-query';
import type { AnyFormula } from '@greengate/kernel';
import type { ReactNode } from 'react';
import { inLanguage, useText } from '../../../text/use-text';

interface Step {
  readonly formula: string;
  readonly version: number;
  readonly input?: unknown;
  readonly output?: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers as they were recorded, to the last digit, with their names. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(valueText).join('; ')}]`;
  if (isRecord(value)) return Object.entries(value).map(([name, one]) => `${name} = ${valueText(one)}`).join(', ');
  return String(value);
}

/** Every formula that led to a figure: in words, as it is written, with its numbers, and what came out. */
export function FormulaSteps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const { t, language } = useText();
  const formulas = useQuery({
    queryKey: ['plan-formulas'],
    staleTime: Infinity,
    queryFn: async (): Promise<readonly AnyFormula[]> => {
      const { commitmentFormulas, measureFormulas } = await import('../../../api/plan-formulas');
      return [...commitmentFormulas, ...measureFormulas];
    },
  });
  return (
    <ol className="steps">
      {steps.map(({ formula, version, input, output }, index) => {
        const known = formulas.data?.find((one) => one.id === formula && one.version === version);
        return (
          <li key={index}>
            <strong>{known === undefined ? formula : inLanguage(known.title, language)}</strong> <span className="muted">{t('supplier.plan.formula', { formula, version })}</span>
            {known === undefined ? null : <div className="digest">{known.expression}</div>}
            <div className="digest">{valueText(input)}</div>
            <div className="digest">= {valueText(output)}</div>
          </li>
        );
      })}
    </ol>
  );
}
