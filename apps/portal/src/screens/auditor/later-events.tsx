import type { ReactNode } from 'react';
import type { ComparedDay } from '../../api/auditor';
import { Scroll } from '../../kit/scroll';
import { instantText } from '../../text/days';
import { useText } from '../../text/use-text';
import { EventLink } from './event-link';

/** What was recorded after a day and says something else about it: which events, since when, and why they reach back. */
export function LaterEvents({ events, supplierId }: { readonly events: ComparedDay['later']; readonly supplierId: string }): ReactNode {
  const { t, language } = useText();
  if (events.length === 0) return <p className="muted">{t('auditor.at.events.none')}</p>;
  return (
    <Scroll label={t('auditor.at.events')} folds>
      <table className="table">
        <caption>{t('auditor.at.events')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('auditor.timeline.what')}</th>
            <th scope="col">{t('auditor.timeline.when')}</th>
            <th scope="col">{t('auditor.at.recorded')}</th>
            <th scope="col">{t('auditor.at.kind')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ id, type, position, kind, occurredAt, recordedAt }) => (
            <tr key={id}>
              <th scope="row" className="wide-cell">
                <EventLink supplierId={supplierId} type={type} position={position} />
              </th>
              <td>{instantText(occurredAt, language)}</td>
              <td>{instantText(recordedAt, language)}</td>
              <td className="wide-cell">{t(`auditor.at.kind.${kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
