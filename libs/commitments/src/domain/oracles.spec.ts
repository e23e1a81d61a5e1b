import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dec } from '@greengate/kernel';
import { acaRequired } from './ambition.rules';
import { temperatureScore, weightedTemperatureScore } from './temperature-score.rules';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly inputs: Record<string, never>;
  readonly expected: number;
  readonly tolerance: number;
}
const { cases } = JSON.parse(readFileSync(join(__dirname, '../../../../test/fixtures/oracles/worked-examples.json'), 'utf8')) as { cases: readonly Case[] };

/** Model 4 of the regression summary; the default of a company without target. */
const regression = (inputs: { param?: number; intercept?: number }) => ({ param: String(inputs.param ?? 0), intercept: String(inputs.intercept ?? 0), fallback: '3.2' });
interface Cut { reduction: number | null; base_year: number; end_year: number; param?: number; intercept?: number }
const score = (inputs: Cut) => temperatureScore(inputs.reduction === null ? null : { reduction: String(inputs.reduction), baseYear: inputs.base_year, endYear: inputs.end_year }, regression(inputs));

const solve: Record<string, (inputs: never) => ReturnType<typeof dec>> = {
  aca_required: ({ base_year, target_year, lar }: { base_year: number; target_year: number; lar: number }) => acaRequired(base_year, target_year, String(lar)),
  temperature_score: (inputs: Cut) => score(inputs),
  temperature_score_weighted: ({ s12, s3_default, ghg_s12, ghg_s3 }: { s12: Cut; s3_default: number; ghg_s12: number; ghg_s3: number }) =>
    weightedTemperatureScore({ score: score(s12), emissions: String(ghg_s12) }, { score: dec(s3_default), emissions: String(ghg_s3) }, '0.4'),
};

describe('published worked examples', () => {
  const targets = cases.filter(({ kind }) => kind in solve);
  it('are all here', () => expect(targets).toHaveLength(4));
  it.each(targets.map((example) => [example.id, example] as const))('%s', (_, { kind, inputs, expected, tolerance }) => {
    const actual = solve[kind]?.(inputs as never);
    expect(actual?.minus(expected).abs().lte(tolerance)).toBe(true);
  });
});
