export { sampleFiles, zipOf } from './sample-files';
