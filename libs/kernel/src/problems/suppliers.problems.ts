import { problems } from './problem';

export const suppliersProblems = problems({});
