import { defineContext, type ContextDefinition } from '@greengate/platform';
import { verificationsEvents } from './domain/verifications.events';
import { accreditationCommands, accreditationQueries } from './nest/accreditation.handler';
import { statementExpiryTimer } from './nest/statement-expiry.timer';
import { statementCommands } from './nest/statement.handler';
import { statementQueries } from './nest/statement-queries.handler';
import { verifierQueries } from './nest/verifier-queries.handler';
import { accreditationRegister } from './projections/accreditation-register.projection';
import { issuedStatements } from './projections/issued-statements.projection';
import { programmeVerifiers } from './projections/programme-verifiers.projection';
import { statementExpiry } from './projections/statement-expiry.projection';
import { supplierVerifications } from './projections/supplier-verifications.projection';
import { verificationWeight } from './projections/verification-weight.projection';

/** Who is accredited to verify, what was verified and with which opinion, and how much of a programme is. */
export const verificationsContext: ContextDefinition = defineContext({
  name: 'verifications',
  events: [verificationsEvents],
  commands: [...accreditationCommands, ...statementCommands],
  queries: [...accreditationQueries, ...statementQueries, ...verifierQueries],
  projections: [supplierVerifications, issuedStatements, statementExpiry, accreditationRegister, programmeVerifiers, verificationWeight],
  timers: [statementExpiryTimer],
});
