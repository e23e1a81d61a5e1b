import { defineEvents, type EventsOf } from '@greengate/kernel';
import { accreditationEvents } from './accreditation.events';
import { statementEvents } from './statement.events';

/** Every event of the context, for projections and the registry. Deciders use the definitions of their own stream. */
export const verificationsEvents = defineEvents('verifications', { ...accreditationEvents.specs, ...statementEvents.specs });
export type VerificationsEvent = EventsOf<typeof verificationsEvents>;
