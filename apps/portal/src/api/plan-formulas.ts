/** The formulas behind targets and measures, with their words: loaded only when somebody asks for them. */
export { commitmentFormulas } from '@greengate/commitments/contracts';
export { measureFormulas } from '@greengate/measures/contracts';
