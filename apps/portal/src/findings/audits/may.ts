import type { Audit } from '../../api/audits';
import type { Session } from '../../api/session';

export type AuditAct = 'perform' | 'refuse' | 'raise';
const actsIn: Readonly<Record<Audit['state'], readonly AuditAct[]>> = { scheduled: ['perform', 'refuse'], performed: ['raise'], refused: [] };
const roles: Readonly<Record<AuditAct | 'schedule', readonly string[]>> = {
  schedule: ['programme-owner', 'procurement-manager', 'auditor'],
  perform: ['auditor'],
  refuse: ['auditor', 'procurement-manager'],
  raise: ['auditor'],
};

/** Whose buttons these are; the server decides. */
export const mayDo = (act: AuditAct | 'schedule', session: Session): boolean => session.roles.some((role) => roles[act].includes(role));
export const actsOf = (audit: Audit, session: Session): readonly AuditAct[] => actsIn[audit.state].filter((act) => mayDo(act, session));
/** An audit given to one body is not for another. */
export const isOthers = ({ auditorOrganisationId }: Audit, act: AuditAct, { organisation }: Session): boolean => act !== 'refuse' && auditorOrganisationId !== null && auditorOrganisationId !== organisation.organisationId;
