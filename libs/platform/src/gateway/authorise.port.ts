import type { Actor, MessageDefinition, Result } from '@greengate/kernel';

/** In what capacity an organisation that does not own a programme works in it. */
export type EngagedAs = 'auditor' | 'verifier';

/**
 * Why somebody who is not the supplier may read of it, in one programme. `consent` and `helper-grant`: under those that are named. `buyer-held`: the buyer keeps the record itself.
 * `buyer-record`: what the programme itself holds of a supplier (tier, gate, spend), without a consent in force. `programme-list`: a list of the programme's suppliers, each row as far as it is shared.
 */
export interface ReadGround {
  readonly programmeId: string | null;
  readonly basis: 'consent' | 'buyer-held' | 'buyer-record' | 'helper-grant' | 'programme-list';
  readonly under: readonly string[];
}

/** Who owns, holds and shares what: the questions that authorisation asks, answered from views (see `Reach` in the kernel). */
export interface AccessDirectory {
  /** The buyer organisation that owns the programme; undefined when there is none. */
  programmeOwner(programmeId: string): Promise<string | undefined>;
  /** The organisation whose supplier this is; undefined when there is none. */
  supplierOrganisation(supplierId: string): Promise<string | undefined>;
  /** Enrolled, with a consent in force, in a programme owned by `organisationId`; in `programmeId` itself when that is given. */
  sharedWithBuyer(supplierId: string, organisationId: string, programmeId?: string): Promise<boolean>;
  /** Engaged for the programme named, or for any programme in which the supplier is enrolled; both given: for that programme, with the supplier in it. */
  engaged(organisationId: string, subject: { readonly programmeId?: string; readonly supplierId?: string }, as?: EngagedAs): Promise<boolean>;
  /** The organisation that keeps this installation: the buyer that was founded first. */
  keepsInstallation(organisationId: string): Promise<boolean>;
  /** The supplier's grant, in force now, lets this actor (or its whole organisation) send this message for it. */
  helps(actor: Pick<Actor, 'id' | 'organisation'>, supplierId: string, message: string): Promise<boolean>;
  /** Why this actor, whom authorisation let in, may read of the supplier: one for each programme in which they meet, where no programme is named. None where the supplier never stood: then nothing of it was answered. */
  grounds(actor: Pick<Actor, 'id' | 'organisation' | 'actingFor'>, supplierId: string, programmeId?: string): Promise<readonly ReadGround[]>;
}

/** What authorisation decides on, gathered from the directory for the ids that a message carries, and for the actor that sends it. */
export interface AccessFacts {
  /** The ids as the message carries them. */
  readonly programmeId?: string;
  readonly supplierId?: string;
  readonly organisationId?: string;
  /** Owner of `programmeId`; absent when the message carries none or the programme is unknown. */
  readonly programmeOwner?: string;
  /** Organisation of `supplierId`; absent when the message carries none or the supplier is unknown. */
  readonly supplierOrganisation?: string;
  /** `supplierId` is shared with the actor's organisation (in `programmeId`, when the message carries it). */
  readonly sharedWithBuyer: boolean;
  /** Capacities in which the actor's organisation is engaged for these ids. */
  readonly engagedAs: readonly EngagedAs[];
  /** A grant of `supplierId` lets the actor send this very message for it. Asked only where the supplier is not the actor's own. */
  readonly helps?: boolean;
  /** The actor's organisation keeps this installation. Asked only where a role of the actor reaches by it. */
  readonly keepsInstallation?: boolean;
}

/** How an actor may go on: of its own right, or for the supplier that granted it. */
export interface Permission {
  /** The supplier for which a helper acts. Written into the metadata of every event; nobody can claim it. */
  readonly actingFor?: string;
}

/**
 * The one authorisation decision; pure. `ok` when one role of the actor is named by the message's access and its reach covers the ids.
 * Rejects with `auth.required` (no actor), `auth.denied` (no role of the actor is named; facts `action`, `roles`), `auth.scope`
 * (API key without the scope), or `resource.not-found` (the role is named, but its reach does not cover these ids: what is not shared
 * looks like what does not exist). The system actor passes before this is asked. Where no reach of its own covers the ids, a supplier user may go on as the
 * helper of a supplier that let it: of messages open to `own-supplier` those that the grant names.
 */
export type Authorise = (actor: Actor | undefined, message: Pick<MessageDefinition, 'kind' | 'name' | 'access'>, facts: AccessFacts) => Result<Permission>;
