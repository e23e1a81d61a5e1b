import { draftSteps, type DraftAnswers, type DraftStep, type UnknownAnswer } from '../contracts/draft-answers.contract';

/** Lists of a draft, whose entries are fields of their own. */
const lists: ReadonlySet<string> = new Set(['sites.sites', 'energy.electricity', 'energy.fuels', 'otherSources.refrigerants', 'otherSources.heat', 'production.output', 'evidence.files']);

export type FieldValue = unknown;
export type Fields = Readonly<Record<string, FieldValue>>;

/** Answers one by one, by their path: `energy.fuelUse`, `energy.fuels.receipt-1`. What was not answered has no field. */
export function fieldsOf(answers: { readonly [Step in DraftStep]?: object | undefined }): Fields {
  const fields: Record<string, FieldValue> = {};
  for (const step of draftSteps) {
    for (const [name, value] of Object.entries(answers[step] ?? {})) {
      const path = `${step}.${name}`;
      if (value === undefined) continue;
      if (!lists.has(path)) fields[path] = value;
      else for (const [key, entry] of Object.entries(value as object)) fields[`${path}.${key}`] = entry;
    }
  }
  return fields;
}

/** The other way. A field that was taken back (null) is as if never answered, unless `keepNull`. */
export function answersOf(fields: Fields, { keepNull = false } = {}): DraftAnswers {
  const answers: Record<string, Record<string, unknown>> = Object.fromEntries(draftSteps.map((step) => [step, {}]));
  for (const path of Object.keys(fields).sort()) {
    const value = fields[path];
    if (value === null && !keepNull) continue;
    const [step = '', name = '', ...key] = path.split('.');
    const of = answers[step];
    if (of === undefined) continue;
    if (!lists.has(`${step}.${name}`)) of[name] = value;
    else of[name] = { ...(of[name] as object | undefined), [key.join('.')]: value };
  }
  return answers as unknown as DraftAnswers;
}

export const isUnknown = (value: unknown): value is UnknownAnswer => typeof value === 'object' && value !== null && 'unknown' in value;

/** What an answer says once it is known. */
export type Known<Answer> = Exclude<Answer, UnknownAnswer | null | undefined>;
/** A value that was given: not left out, not unknown, not taken back. */
export const known = <Answer>(answer: Answer): Known<Answer> | undefined => (answer === null || answer === undefined || isUnknown(answer) ? undefined : (answer as Known<Answer>));

/** Entries of a list in the order of their keys; those taken back are left out. */
export const entries = <Entry>(list: Readonly<Record<string, Entry>> | undefined): (readonly [string, Exclude<Entry, null>])[] =>
  Object.entries(list ?? {})
    .flatMap(([key, entry]) => (entry === null ? [] : [[key, entry as Exclude<Entry, null>] as const]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
