import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { SupplierRow } from '../../api/procurement';
import { useSession } from '../../api/session';
import { Button } from '../../kit/button';
import { useText } from '../../text/use-text';
import { Compare, mostCompared } from './compare';
import { Exports } from './exports';
import { mayRegister } from './register/may-register';
import { Remind } from './remind';

const mayRemind = new Set(['programme-owner', 'procurement-manager', 'analyst']);

/** What can be done with the list, and with the suppliers chosen in it. */
export function ListActions({ programmeId, chosen }: { readonly programmeId: string; readonly chosen: readonly SupplierRow[] }): ReactNode {
  const { t } = useText();
  const { roles } = useSession();
  const navigate = useNavigate();
  const [comparing, setComparing] = useState(false);
  const [reminding, setReminding] = useState(false);
  const remindRefused = !roles.some((role) => mayRemind.has(role)) ? t('procurement.remind.roles') : chosen.length === 0 ? t('procurement.remind.choose') : undefined;
  const compareRefused = chosen.length < 2 ? t('procurement.compare.two') : chosen.length > mostCompared ? t('procurement.compare.most', { most: mostCompared }) : undefined;
  return (
    <>
      <Button refused={mayRegister(roles) ? undefined : t('procurement.register.roles')} onPress={() => void navigate({ to: '/p/suppliers/new' })}>
        {t('procurement.register.open')}
      </Button>
      <Exports programmeId={programmeId} />
      <Button refused={remindRefused} onPress={() => setReminding(true)}>
        {t('procurement.remind.open', { count: chosen.length })}
      </Button>
      <Button refused={compareRefused} onPress={() => setComparing(true)}>
        {t('procurement.compare.open', { count: chosen.length })}
      </Button>
      <Button refused={compareRefused} onPress={() => void navigate({ to: '/p/awards/new', search: { suppliers: chosen.map(({ supplierId }) => supplierId).join(',') } })}>
        {t('procurement.award.open', { count: chosen.length })}
      </Button>
      {reminding ? <Remind programmeId={programmeId} rows={chosen} onClose={() => setReminding(false)} /> : null}
      <Compare rows={chosen} open={comparing} onClose={() => setComparing(false)} />
    </>
  );
}
