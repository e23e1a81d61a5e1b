import type { IntegrationReach } from '@greengate/kernel';

/** What programmes decide about suppliers: tiers, gates, remediation, enrolment. Key: the supplier. */
export const programmeTopic = 'greengate.out.programme.v1';
/** What suppliers share with a programme by consent: totals, statements. Key: the supplier. Apart, since others may read it. */
export const sharedTopic = 'greengate.out.shared.v1';
/** Messages that could not be taken, with the reason. */
export const deadLetterTopic = 'greengate.dead-letter.v1';

export const topicOf = (reach: IntegrationReach): string => (reach === 'programme' ? programmeTopic : sharedTopic);
export const inboxTopicOf = (kind: string): string => `greengate.in.${kind}.v1`;
