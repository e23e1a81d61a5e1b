export { stopApplications as default } from './start-application';
