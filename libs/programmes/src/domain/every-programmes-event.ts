import { defineEvents } from '@greengate/kernel';
import { alertEvents } from './alerts.events';
import { programmesEvents } from './programmes.events';

/** Every event of the context, for the registry. Deciders and projections use the definitions of their own stream. */
export const everyProgrammesEvent = defineEvents('programmes', { ...programmesEvents.specs, ...alertEvents.specs });
