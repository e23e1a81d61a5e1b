import type { Role, Session } from '../api/session';
import type { MessageId } from '../text/message-id';

/** An entry of the main navigation. */
export interface Entry {
  readonly to: string;
  readonly text: MessageId;
  /** Kept behind "More" where the header has one row. */
  readonly more?: true;
  /** Left out: everybody of the area. */
  readonly roles?: readonly Role[];
  /** About the installation itself, which a buyer keeps. */
  readonly ofKeepers?: true;
}

export interface Area {
  readonly root: '/p' | '/s' | '/a' | '/admin';
  readonly roles: readonly Role[];
  readonly entries: readonly Entry[];
}

/** Who works where. What a role may do is decided by the server; this only spares people doors that would not open. */
export const areas: readonly Area[] = [
  {
    root: '/p',
    roles: ['programme-owner', 'procurement-manager', 'analyst'],
    entries: [
      { to: '/p', text: 'shell.nav.home' },
      { to: '/p/suppliers', text: 'shell.nav.suppliers' },
      { to: '/p/reviews', text: 'shell.nav.reviews' },
      { to: '/p/findings', text: 'shell.nav.findings' },
      { to: '/p/cases', text: 'shell.nav.cases', more: true },
      { to: '/p/awards', text: 'shell.nav.awards' },
      { to: '/p/measures', text: 'shell.nav.measures', more: true },
      { to: '/p/invitations', text: 'shell.nav.invitations', more: true },
      { to: '/p/verifiers', text: 'shell.nav.verifiers', more: true },
      { to: '/p/bodies', text: 'shell.nav.bodies', more: true, roles: ['programme-owner'] },
      { to: '/p/imports', text: 'shell.nav.imports', more: true },
      { to: '/p/rules', text: 'shell.nav.rules', more: true },
      { to: '/p/factors', text: 'shell.nav.factors', more: true },
    ],
  },
  { root: '/s', roles: ['supplier-user'], entries: [
      { to: '/s', text: 'shell.nav.home' },
      { to: '/s/disclosures', text: 'shell.nav.disclosures' },
      { to: '/s/tier', text: 'shell.nav.tier' },
      { to: '/s/plan', text: 'shell.nav.plan' },
      { to: '/s/findings', text: 'shell.nav.own-findings' },
      { to: '/s/evidence', text: 'shell.nav.evidence', more: true },
      { to: '/s/sharing', text: 'shell.nav.sharing', more: true },
      { to: '/s/people', text: 'shell.nav.people', more: true },
      { to: '/s/company', text: 'shell.nav.company', more: true },
    ] },
  { root: '/a', roles: ['auditor', 'verifier'], entries: [
      { to: '/a', text: 'shell.nav.engagements' },
      { to: '/a/findings', text: 'shell.nav.findings', roles: ['auditor'] },
      { to: '/a/access', text: 'shell.nav.access', roles: ['auditor'] },
      { to: '/a/verify', text: 'shell.nav.verify', roles: ['verifier'] },
    ] },
  {
    root: '/admin',
    roles: ['administrator'],
    entries: [
      { to: '/admin', text: 'shell.nav.users' },
      { to: '/admin/keys', text: 'shell.nav.keys' },
      { to: '/admin/health', text: 'shell.nav.health', ofKeepers: true },
      { to: '/admin/backup', text: 'shell.nav.backup', ofKeepers: true },
    ],
  },
];

export const areasOf = ({ roles }: Session): readonly Area[] => areas.filter((area) => area.roles.some((role) => roles.includes(role)));

/** The entries of an area that somebody has a use for. */
export const entriesOf = ({ entries }: Area, { roles, organisation }: Session): readonly Entry[] =>
  entries.filter((entry) => (entry.roles === undefined || entry.roles.some((role) => roles.includes(role))) && (entry.ofKeepers === undefined || organisation.kind === 'buyer'));
