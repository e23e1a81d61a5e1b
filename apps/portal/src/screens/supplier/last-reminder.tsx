import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { remindersQuery } from '../../api/reminders';
import { dayText } from '../../text/days';
import { useText } from '../../text/use-text';

/** What did the buyer last ask for? Shown while there is a reminder; nothing otherwise. */
export function LastReminder({ programmeId, supplierId }: { readonly programmeId: string; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  const last = useQuery(remindersQuery(programmeId, supplierId)).data?.reminders[0];
  return last === undefined ? null : <p className="note warn">{t('supplier.home.reminded', { day: dayText(last.on, language), reason: last.reason })}</p>;
}
