import { problems } from './problem';

export const identityProblems = problems({});
