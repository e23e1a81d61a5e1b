import { problems } from './problem';

export const programmesProblems = problems({});
