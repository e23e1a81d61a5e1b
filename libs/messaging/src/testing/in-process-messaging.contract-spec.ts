import { inProcessBrokers } from './in-process-messaging';
import { messagingContract } from './messaging.contract';

messagingContract('in process', async () => {
  const brokers = inProcessBrokers();
  return { connect: () => brokers.connect(), partitions: 3 };
});
