export { inProcessBrokers, type InProcessBrokers } from './in-process-messaging';
export { messagingContract, type MessagingBench } from './messaging.contract';
