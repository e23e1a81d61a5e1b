export { specification } from './given-when-then';
