import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/use-text';
import { causeText } from './cause-text';

/** As people write a place in the log: without leading zeros. */
export const plainPosition = (position: string): string => position.replace(/^0+(?=\d)/, '');

/** An event by its name in words, to be opened in the timeline, with the type and place that it has in the log. */
export function EventLink({ supplierId, type, position }: { readonly supplierId: string; readonly type: string; readonly position: string }): ReactNode {
  const { t } = useText();
  const what = causeText(type, t);
  return (
    <>
      <Link to="/a/$supplierId/timeline" params={{ supplierId }} search={{ at: plainPosition(position) }} aria-label={t('auditor.event.open', { what, position: plainPosition(position) })}>
        {what}
      </Link>{' '}
      <span className="digest">
        {type} @ {plainPosition(position)}
      </span>
    </>
  );
}
