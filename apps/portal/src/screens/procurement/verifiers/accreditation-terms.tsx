import type { ReactNode } from 'react';
import type { Accreditation } from '../../../api/verification';
import { dayText } from '../../../text/days';
import { useText } from '../../../text/use-text';

/** What an accreditation covers, to be compared with the certificate. */
export function AccreditationTerms({ accreditation: { body, standards, levels, sectors, validFrom, validUntil } }: { readonly accreditation: Accreditation }): ReactNode {
  const { t, language } = useText();
  return (
    <dl className="facts">
      <dt>{t('kit.accreditation.body')}</dt>
      <dd>{body}</dd>
      <dt>{t('kit.accreditation.standards')}</dt>
      <dd>{standards.join(' · ')}</dd>
      <dt>{t('kit.accreditation.levels')}</dt>
      <dd>{levels.map((level) => t(`kit.assurance.${level}`)).join(' · ')}</dd>
      <dt>{t('kit.accreditation.sectors')}</dt>
      <dd>{sectors === null ? t('kit.accreditation.every-sector') : sectors.join(' · ')}</dd>
      <dt>{t('procurement.verifiers.validity')}</dt>
      <dd>{t('kit.accreditation.valid', { from: dayText(validFrom, language), to: dayText(validUntil, language) })}</dd>
    </dl>
  );
}
