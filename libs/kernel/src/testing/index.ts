export { specification } from './given-when-then';
export { project, type Documents } from './project';
export { recordedAll } from './recorded';
