import { problems } from './problem';

export const assessmentsProblems = problems({});
