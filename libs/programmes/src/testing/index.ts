export { sampleAssessment, type SampleAssessment } from './sample-assessment';
