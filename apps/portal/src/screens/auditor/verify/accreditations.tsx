import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { AccreditationState } from '../../../accreditation/accreditation-state';
import { accreditationsQuery, type Accreditation } from '../../../api/verification';
import { Button } from '../../../kit/button';
import { Dialog } from '../../../kit/dialog';
import { Loaded } from '../../../kit/query';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import { ClaimForm } from './claim-form';

function Item({ accreditation }: { readonly accreditation: Accreditation }): ReactNode {
  const { t, language } = useText();
  const { body, standards, levels, sectors, validFrom, validUntil, state, endedBecause } = accreditation;
  return (
    <li>
      <span className="fit grow">
        <strong>{body}</strong> {standards.join(' · ')}
        <br />
        <span className="muted">
          {levels.map((level) => t(`kit.assurance.${level}`)).join(' · ')} · {sectors === null ? t('kit.accreditation.every-sector') : sectors.join(' · ')} · {t('kit.accreditation.valid', { from: dayText(validFrom, language), to: dayText(validUntil, language) })}
        </span>
        {endedBecause === null ? null : <span className="block muted">{t('kit.accreditation.because', { reason: endedBecause })}</span>}
      </span>
      <AccreditationState state={state} />
    </li>
  );
}

/** May I issue? A claim counts for nothing until somebody of the buyer has checked it. */
export function Accreditations({ programmeId }: { readonly programmeId: string }): ReactNode {
  const { t } = useText();
  const query = useQuery(accreditationsQuery(programmeId));
  const [claiming, setClaiming] = useState(false);
  return (
    <section className="card">
      <div className="row apart">
        <h2>{t('auditor.accreditation.title')}</h2>
        <Button small onPress={() => setClaiming(true)}>
          {t('auditor.accreditation.claim')}
        </Button>
      </div>
      <Loaded query={query} lines={2}>
        {({ accreditations: found }) => (
          <>
            {found.some(({ state }) => state === 'valid') ? null : <p className="note warn">{t('auditor.accreditation.needed')}</p>}
            <ul className="tasks">
              {found.map((one) => (
                <Item key={one.accreditationId} accreditation={one} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Dialog title={t('auditor.accreditation.claim')} open={claiming} onClose={() => setClaiming(false)}>
        <ClaimForm programmeId={programmeId} onDone={() => setClaiming(false)} />
      </Dialog>
    </section>
  );
}
