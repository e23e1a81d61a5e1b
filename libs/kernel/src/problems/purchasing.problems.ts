import { problems } from './problem';

export const purchasingProblems = problems({});
