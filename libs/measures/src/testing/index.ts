export { samplePlan } from './sample-plan';
