import type { ReactNode } from 'react';
import { useSession, type Role } from '../../api/session';
import { CheckField } from '../../kit/field';
import { useText } from '../../text/use-text';

/** What an organisation of a kind can give; the server decides. A buyer may have auditors of its own. */
const rolesOf: Readonly<Record<string, readonly Role[]>> = {
  buyer: ['programme-owner', 'procurement-manager', 'analyst', 'auditor', 'administrator'],
  supplier: ['supplier-user', 'administrator'],
  verifier: ['verifier', 'administrator'],
  auditor: ['auditor', 'administrator'],
};

interface RoleChoiceProps {
  readonly chosen: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly id?: string;
  readonly fault?: string | undefined;
}

/** The roles of the own organisation, each with what it may do. */
export function RoleChoice({ chosen, onChange, id, fault }: RoleChoiceProps): ReactNode {
  const { t } = useText();
  const { organisation } = useSession();
  return (
    <fieldset className={`plain field ${fault === undefined ? '' : 'faulty'}`} id={id} tabIndex={-1}>
      <legend className="label">{t('shell.me.roles')}</legend>
      {fault === undefined ? null : <div className="fault">{fault}</div>}
      {(rolesOf[organisation.kind] ?? ['administrator']).map((role) => (
        <CheckField key={role} label={t(`shell.role.${role}`)} help={t(`admin.role.${role}`)} checked={chosen.includes(role)} onChange={(yes) => onChange(yes ? [...chosen, role] : chosen.filter((one) => one !== role))} />
      ))}
    </fieldset>
  );
}
