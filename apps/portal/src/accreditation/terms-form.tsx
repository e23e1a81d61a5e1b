import { useState, type ReactNode } from 'react';
import { Button } from '../kit/button';
import { ErrorSummary, type Fault } from '../kit/error-summary';
import { CheckField, TextField } from '../kit/field';
import { ProblemNote } from '../kit/problem-note';
import { useText } from '../text/use-text';
import { blankTerms, faultsOfTerms, levels, termsOf, type Terms, type TermsEntry } from './terms';

interface TermsFormProps {
  readonly action: string;
  /** Null while nothing has been refused. */
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSend: (terms: Terms) => void;
  readonly onClose: () => void;
  /** What is missing above the terms. */
  readonly faults?: readonly Fault[];
  /** Fields above the terms. */
  readonly children?: (faultOf: (id: string) => string | undefined) => ReactNode;
}

/** What an accreditation covers, as it stands on the certificate: typed by the verifier that claims it, or by the buyer that has checked it. */
export function TermsForm({ action, error, busy, onSend, onClose, faults: above = [], children }: TermsFormProps): ReactNode {
  const { t } = useText();
  const [entry, setEntry] = useState<TermsEntry>(blankTerms);
  const [round, setRound] = useState(0);
  const put = (part: Partial<TermsEntry>): void => setEntry({ ...entry, ...part });
  const faults = [...above, ...faultsOfTerms(entry, t)];
  const shown = round === 0 ? [] : faults;
  const faultOf = (id: string): string | undefined => shown.find((fault) => fault.id === id)?.text;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRound((old) => old + 1);
        if (faults.length === 0) onSend(termsOf(entry));
      }}
    >
      <ErrorSummary faults={shown} round={round} />
      {error === null ? null : <ProblemNote error={error} />}
      {children?.(faultOf)}
      <TextField id="claim-body" label={t('kit.accreditation.body')} help={t('kit.accreditation.body.help')} fault={faultOf('claim-body')} value={entry.body} onChange={(body) => put({ body })} />
      <TextField id="claim-standards" label={t('kit.accreditation.standards')} help={t('kit.accreditation.standards.help')} fault={faultOf('claim-standards')} value={entry.standards} onChange={(standards) => put({ standards })} />
      <fieldset className="plain field" id="claim-levels" tabIndex={-1}>
        <legend className="label">{t('kit.accreditation.levels')}</legend>
        {faultOf('claim-levels') === undefined ? null : <div className="fault">{faultOf('claim-levels')}</div>}
        {levels.map((level) => (
          <CheckField key={level} label={t(`kit.assurance.${level}`)} checked={entry.levels.includes(level)} onChange={(yes) => put({ levels: yes ? [...entry.levels, level] : entry.levels.filter((one) => one !== level) })} />
        ))}
      </fieldset>
      <TextField optional label={t('kit.accreditation.sectors')} help={t('kit.accreditation.sectors.help')} value={entry.sectors} onChange={(sectors) => put({ sectors })} />
      <div className="filters">
        <TextField id="claim-from" type="date" label={t('kit.accreditation.from')} fault={faultOf('claim-from')} value={entry.validFrom} onChange={(validFrom) => put({ validFrom })} />
        <TextField id="claim-until" type="date" label={t('kit.accreditation.until')} fault={faultOf('claim-until')} value={entry.validUntil} onChange={(validUntil) => put({ validUntil })} />
      </div>
      <div className="row">
        <Button type="submit" look="primary" busy={busy}>
          {action}
        </Button>
        <Button onPress={onClose}>{t('kit.close')}</Button>
      </div>
    </form>
  );
}
