import { problems } from './problem';

export const commitmentsProblems = problems({});
