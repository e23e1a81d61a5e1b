import { problems } from './problem';

export const admissionsProblems = problems({});
