import { admissionsIntegrationEvents } from '@greengate/admissions/contracts';
import { assessmentsIntegrationEvents } from '@greengate/assessments/contracts';
import { disclosuresIntegrationEvents } from '@greengate/disclosures/contracts';
import { inboxKinds } from '@greengate/imports';
import { dayOf } from '@greengate/kernel';
import type { Integration } from '@greengate/platform';
import { programmesSharing, supplierRegisterView, suppliersIntegrationEvents } from '@greengate/suppliers/contracts';
import { verificationsIntegrationEvents } from '@greengate/verifications/contracts';

/** What leaves the installation over Kafka, and what is taken in. Nothing does either unless GREENGATE_MESSAGING is set. */
export const integration: Integration = {
  events: [...suppliersIntegrationEvents, ...assessmentsIntegrationEvents, ...admissionsIntegrationEvents, ...disclosuresIntegrationEvents, ...verificationsIntegrationEvents],
  inbox: inboxKinds,
  views: [supplierRegisterView],
  sharedWith: async ({ views, clock }, supplierId, scope) => programmesSharing((await views.get(supplierRegisterView, supplierId))?.view, scope, dayOf(clock.now())),
};
