import { dec } from '@greengate/kernel';
import type { Inventory } from '../contracts/inventory.contract';
import { nameOfSubject } from '../contracts/question-words.contract';
import type { ReviewedField, ReviewedLine } from '../contracts/review.query';
import { matchLines, subjectOfLine } from './line-match.rules';
import { amountIn, figuresOf } from './plausibility/comparable-figures.rules';
import { percent } from './plausibility/shown-figure.rules';
import type { RecordedCalculation } from './review.state';

type Asked = readonly { readonly questionId: string; readonly subject: string }[];
type Calculated = Pick<RecordedCalculation, 'document' | 'lines'>;

const about = (questions: Asked, subject: string): string[] => questions.filter((question) => question.subject === subject).map(({ questionId }) => questionId);

function changeOf(now: string | null, before: string | null): string | null {
  if (now === null || before === null || dec(before).isZero()) return null;
  return percent(dec(now).minus(before).div(before));
}

/** Every figure that either year states, side by side in the unit of this year; amounts that do not convert have no counterpart. */
export function reviewedFields(inventory: Inventory, previous: Inventory | null, questions: Asked): ReviewedField[] {
  const earlier = new Map((previous === null ? [] : figuresOf(previous)).map((figure) => [figure.path, figure]));
  const present = figuresOf(inventory);
  const paths = [...new Set([...present.map(({ path }) => path), ...earlier.keys()])];
  return paths.map((field) => {
    const figure = present.find(({ path }) => path === field);
    const other = earlier.get(field);
    const unit = figure?.quantity.unit ?? other?.quantity.unit ?? '';
    const amount = other === undefined ? null : amountIn(other.quantity, unit);
    const [now, before] = [figure?.quantity.value ?? null, amount === null ? null : amount.toFixed()];
    return { field, name: nameOfSubject(field), now, before, unit, change: changeOf(now, before), questions: about(questions, field) };
  });
}

type Amounts = ReadonlyMap<string, string | null>;
const amountsOf = ({ lines }: Calculated): Amounts => new Map(lines.flatMap(({ id, accounts }) => accounts.map(({ account, tCO2e }) => [JSON.stringify([id, account]), tCO2e] as const)));
const amountAt = (amounts: Amounts, id: string | undefined, account: string): string | null => (id === undefined ? null : (amounts.get(JSON.stringify([id, account])) ?? null));

interface Gone {
  readonly lineId: string;
  readonly kind: string;
  readonly site: string | null;
  readonly subject: string;
  readonly account: string;
  readonly before: string | null;
}

/** The lines of this year, one row per account, beside what was about the same last year; and what of last year is gone. */
export function reviewedLines(now: Calculated, before: Calculated | null, questions: Asked, returned: readonly string[]): { readonly lines: ReviewedLine[]; readonly gone: Gone[] } {
  const matches = matchLines(now.document.lines, before?.document.lines ?? []);
  const earlier: Amounts = before === null ? new Map() : amountsOf(before);
  const results = new Map(now.lines.map((line) => [line.id, line]));
  const lines = now.document.lines.flatMap((line): ReviewedLine[] => {
    const result = results.get(line.id);
    return (result?.accounts ?? []).map(({ account, tCO2e }) => {
      const last = amountAt(earlier, matches.get(line.id), account);
      return {
        lineId: line.id, kind: line.kind, site: line.site, subject: subjectOfLine(line), account,
        now: tCO2e, before: last, unit: 'tCO2e', change: changeOf(tCO2e, last), questions: about(questions, `lines.${line.id}`),
        factors: result?.factors ?? [], evidence: line.evidence.length, quality: result?.quality ?? null, grade: result?.grade ?? null, estimated: result?.estimated ?? false,
        returned: returned.includes('lines') || returned.includes(`lines.${line.id}`),
      };
    });
  });
  const used = new Set(matches.values());
  const gone = (before?.document.lines ?? []).filter(({ id }) => !used.has(id)).flatMap((line): Gone[] => {
    const accounts = before?.lines.find(({ id }) => id === line.id)?.accounts ?? [];
    return accounts.map(({ account, tCO2e }) => ({ lineId: line.id, kind: line.kind, site: line.site, subject: subjectOfLine(line), account, before: tCO2e }));
  });
  return { lines, gone };
}
