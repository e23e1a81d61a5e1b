import type { ReactNode } from 'react';
import { AccreditationState } from '../../../accreditation/accreditation-state';
import type { Accreditation, Accreditations } from '../../../api/verification';
import { Button } from '../../../kit/button';
import { Scroll } from '../../../kit/scroll';
import { Status } from '../../../kit/status';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';
import type { Decision } from './decide-dialog';

type Verifier = Accreditations['verifiers'][number];
interface TableProps extends Accreditations {
  readonly programmeId: string;
  readonly mayDecide: boolean;
  readonly onDecide: (accreditation: Accreditation, decision: Decision) => void;
}

/** What may be decided about it here; one that another buyer recorded is that buyer's to end. */
function decisionsOf({ programmeId, status, state }: Accreditation, here: string): readonly Decision[] {
  if (programmeId !== here) return [];
  if (status === 'recorded') return ['end'];
  if (status === 'ended') return [];
  return state === 'claimed' ? ['confirm', 'refuse'] : ['refuse'];
}

function Engagement({ verifier }: { readonly verifier: Verifier | undefined }): ReactNode {
  const { t, language } = useText();
  if (verifier?.engaged !== true) return <span className="block muted light">{t('procurement.verifiers.not-engaged')}</span>;
  return verifier.until === null ? null : <span className="block muted light">{t('procurement.verifiers.engaged-until', { day: dayText(verifier.until, language) })}</span>;
}

function Row({ accreditation, verifier, programmeId, mayDecide, onDecide }: Omit<TableProps, keyof Accreditations> & { readonly accreditation: Accreditation; readonly verifier: Verifier | undefined }): ReactNode {
  const { t, language } = useText();
  const { body, standards, levels, sectors, validFrom, validUntil, state, endedBecause } = accreditation;
  const name = accreditation.verifierName ?? t('procurement.verifiers.unnamed');
  const decisions = decisionsOf(accreditation, programmeId);
  return (
    <tr>
      <th scope="row" className="wrap">
        {name}
        <Engagement verifier={verifier} />
      </th>
      <td className="wrap">
        <AccreditationState state={state} />
        {endedBecause === null ? null : <span className="block muted">{t('kit.accreditation.because', { reason: endedBecause })}</span>}
      </td>
      <td className="wrap">
        {body}
        <span className="block muted">{standards.join(' · ')}</span>
      </td>
      <td className="wrap">
        {levels.map((level) => t(`kit.assurance.${level}`)).join(' · ')}
        <span className="block muted">{sectors === null ? t('kit.accreditation.every-sector') : sectors.join(' · ')}</span>
      </td>
      <td className="wrap">{t('kit.accreditation.valid', { from: dayText(validFrom, language), to: dayText(validUntil, language) })}</td>
      {mayDecide ? (
        <td>
          {decisions.length === 0 ? null : (
            <span className="row">
              {decisions.map((decision) => (
                <Button key={decision} small look={decision === 'confirm' ? 'ordinary' : 'danger'} label={t(`procurement.verifiers.${decision}-of`, { name, body })} onPress={() => onDecide(accreditation, decision)}>
                  {t(`procurement.verifiers.${decision}`)}
                </Button>
              ))}
            </span>
          )}
        </td>
      ) : null}
    </tr>
  );
}

/** A row for each accreditation, claims first, and one for each engaged verifier that has none. */
export function VerifiersTable({ accreditations, verifiers, ...rest }: TableProps): ReactNode {
  const { t } = useText();
  const ordered = [...accreditations.filter(({ state }) => state === 'claimed'), ...accreditations.filter(({ state }) => state !== 'claimed')];
  const without = verifiers.filter(({ engaged, organisationId }) => engaged && !accreditations.some((one) => one.organisationId === organisationId));
  return (
    <Scroll label={t('procurement.verifiers.title')} folds>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('procurement.verifiers.verifier')}</th>
            <th scope="col">{t('procurement.verifiers.state')}</th>
            <th scope="col">{t('procurement.verifiers.accreditation')}</th>
            <th scope="col">{t('procurement.verifiers.scope')}</th>
            <th scope="col">{t('procurement.verifiers.validity')}</th>
            {rest.mayDecide ? <th scope="col">{t('procurement.verifiers.action')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {without.map((verifier) => (
            <tr key={verifier.organisationId}>
              <th scope="row" className="wrap">
                {verifier.name ?? t('procurement.verifiers.unnamed')}
                <Engagement verifier={verifier} />
              </th>
              <td className="wrap">
                <Status tone="warn">{t('procurement.verifiers.no-accreditation')}</Status>
              </td>
              <td colSpan={3} className="muted">
                {t('procurement.verifiers.no-accreditation.text')}
              </td>
              {rest.mayDecide ? <td /> : null}
            </tr>
          ))}
          {ordered.map((accreditation) => (
            <Row key={accreditation.accreditationId} accreditation={accreditation} verifier={verifiers.find(({ organisationId }) => organisationId === accreditation.organisationId)} {...rest} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
