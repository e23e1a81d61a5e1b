import { draftSteps, type DraftAnswers, type DraftStep } from '../contracts/draft-answers.contract';
import { entries, isUnknown } from './draft-fields.rules';

export interface StepProgress {
  readonly step: DraftStep;
  readonly state: 'empty' | 'begun' | 'done';
  /** Questions that have no answer yet; "I do not know" is one. */
  readonly open: string[];
}

const answered = (value: unknown): boolean => value !== undefined && value !== null;
/** A use is answered by "none", by "I do not know", or by its entries. */
const use = (said: unknown, list: Readonly<Record<string, unknown>> | undefined): boolean => said === 'none' || isUnknown(said) || entries(list).length > 0;

/** Lines of the draft, by their id. */
const lineIds = ({ energy, otherSources }: DraftAnswers): string[] =>
  ([['electricity', energy.electricity], ['fuels', energy.fuels], ['refrigerants', otherSources.refrigerants], ['heat', otherSources.heat]] as const).flatMap(([list, values]) =>
    entries<unknown>(values).flatMap(([key, value]) => (isUnknown(value) ? [] : [`${list}.${key}`])));

function openOf(step: DraftStep, answers: DraftAnswers): string[] {
  const open = (asked: Readonly<Record<string, boolean>>): string[] => Object.entries(asked).flatMap(([name, there]) => (there ? [] : [`${step}.${name}`]));
  const { boundary, period, sites, energy, otherSources, production, evidence, check } = answers;
  switch (step) {
    case 'boundary':
      return open({ method: answered(boundary.method), equitySharePercent: boundary.method !== 'equity-share' || answered(boundary.equitySharePercent) });
    case 'period':
      return open({ from: answered(period.from), to: answered(period.to) });
    case 'sites':
      return open({ sites: entries(sites.sites).length > 0 });
    case 'energy':
      return open({ electricityUse: use(energy.electricityUse, energy.electricity), fuelUse: use(energy.fuelUse, energy.fuels) });
    case 'otherSources':
      return open({ refrigerantUse: use(otherSources.refrigerantUse, otherSources.refrigerants), heatUse: use(otherSources.heatUse, otherSources.heat) });
    case 'production':
      return open({ output: entries(production.output).length > 0 || answered(production.revenue), revenue: answered(production.revenue) || entries(production.output).length > 0 });
    case 'evidence':
      return lineIds(answers).filter((line) => !answered(evidence.files?.[line])).map((line) => `evidence.files.${line}`);
    case 'check':
      return open({ confirmed: check.confirmed === true });
  }
}

/** How far each step is. Nothing but boundary, period and the confirmation at the end keeps a draft from being submitted. */
export const progressOf = (answers: DraftAnswers): StepProgress[] =>
  draftSteps.map((step) => {
    const open = openOf(step, answers);
    const begun = Object.values(answers[step]).some(answered);
    return { step, open, state: open.length === 0 && (begun || step === 'evidence') ? 'done' : begun ? 'begun' : 'empty' };
  });
