import { problems } from './problem';

export const disclosuresProblems = problems({});
