import { digestOf } from '@greengate/kernel';
import type { AppraisalRules, AppraisalTerms } from '../contracts/appraisal.contract';

/** 8 % a year: the rate of the worked example of domain notes 5.1; our proposal [P]. A programme puts its own into the section `appraisal` of its ruleset. */
const terms: AppraisalTerms = { discountRate: '0.08', byCurrency: [] };

/** The appraisal rules that ship, used where no programme says otherwise. */
export const appraisal10: AppraisalRules = { id: 'appraisal-1.0', digest: digestOf({ id: 'appraisal-1.0', terms }), terms };
