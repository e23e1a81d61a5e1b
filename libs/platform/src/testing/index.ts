export { createManualClock, type ManualClock } from '../clock/manual-clock';
export { createTestApplication, type TestActor, type TestApplication, type TestApplicationOptions } from './test-application';
