import { problems } from './problem';

export const auditsProblems = problems({});
