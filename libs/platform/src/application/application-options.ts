import type { Accounts } from '../auth/accounts.port';
import type { SignInLimits } from '../auth/authentication';
import type { GreengateConfig } from '../config/config';
import type { Secrets } from '../config/secrets';
import type { Clock, ContextDefinition, Services } from '../context/context';
import type { AccessDirectory } from '../gateway/authorise.port';
import type { HttpAuthentication } from '../http/authentication.port';
import type { PortalSite } from '../http/portal-site';
import type { Logger } from '../operations/logger';
import type { Integration } from './messaging-host';
import type { Schedule } from '@greengate/subscriptions';

/** What this process does. One process may do all. */
export interface ProcessRoles {
  /** Answers HTTP. */
  readonly api: boolean;
  /** Keeps the views up to date. */
  readonly projector: boolean;
  /** Runs processes and timers. */
  readonly reactor: boolean;
}

/** Who there is and what is theirs: the platform asks, a context answers. */
export interface IdentityPorts {
  directory(services: Services): AccessDirectory;
  /** The views that directory and accounts are answered from: a command that changes rights is answered once these include it. */
  readonly rightsViews?: readonly string[];
  accounts(services: Services): Accounts;
  /** Whether anybody could sign in with a published password. Production refuses to start then. */
  hasDemoAccounts(services: Services): Promise<boolean>;
}

export interface ApplicationOptions {
  readonly config: GreengateConfig;
  readonly contexts: readonly ContextDefinition[];
  readonly identity: IdentityPorts;
  readonly roles: ProcessRoles;
  /** What goes over Kafka, where one is configured. Default: nothing. */
  readonly integration?: Integration;
  /** Default: read from the secrets folder. */
  readonly secrets?: Secrets;
  /** Default: as configured. */
  readonly clock?: Clock;
  readonly logger?: Logger;
  readonly signInLimits?: SignInLimits;
  /** Default: no portal; the API alone. */
  readonly portal?: PortalSite;
  /** Default: sessions and API keys. */
  readonly authentication?: HttpAuthentication;
  /** How timers tick. Default: every second. */
  readonly schedule?: Schedule;
}
