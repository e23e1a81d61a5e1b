export { stopApplication as default } from './start-application';
