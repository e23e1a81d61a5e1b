export { sampleTarget } from './sample-target';
