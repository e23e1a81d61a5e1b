import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { evidenceAddress } from '../../../api/evidence-files';
import { insteadQuery, type OwnFactor } from '../../../api/own-factors';
import { Loaded } from '../../../kit/query';
import type { Language } from '../../../text/language';
import { placeText } from '../../../text/provinces';
import { inLanguage, useText } from '../../../text/use-text';

type Factor = OwnFactor['factor'];

export const factorName = ({ name }: Factor, language: Language): string => (language === 'zh-CN' ? name['zh-CN'] : null) ?? name.en;
export const valueText = ({ value, numerator, denominator, basis }: Pick<Factor, 'value' | 'numerator' | 'denominator' | 'basis'>): string => `${value} ${numerator.unit} ${numerator.gas}/${denominator}${basis === 'none' ? '' : ` (${basis})`}`;

function geographyText({ geography }: Factor, language: Language): string {
  switch (geography.level) {
    case 'world':
      return geography.level;
    case 'country':
      return placeText(geography.country, language);
    case 'region':
      return `${placeText(geography.country, language)} ${geography.region}`;
    case 'subdivision':
      return placeText(geography.subdivision, language);
  }
}

interface FactsProps {
  readonly own: OwnFactor;
  readonly organisationId: string;
  readonly country: string | null;
}

/** A proposed factor beside the one that would be used without it, with what it rests on. */
export function FactorFacts({ own, organisationId, country }: FactsProps): ReactNode {
  const { t, language } = useText();
  const { programmeId, supplierId, factor, method, evidence } = own;
  const query = useQuery(insteadQuery({ programmeId, supplierId }, organisationId, own, country));
  return (
    <dl className="facts">
      <dt>{t('procurement.own-factors.proposed')}</dt>
      <dd>{valueText(factor)}</dd>
      <dt>{t('procurement.own-factors.instead')}</dt>
      <dd>
        <Loaded query={query} lines={1}>
          {(found) => (found === null ? t('procurement.own-factors.no-other') : <>{t('procurement.own-factors.found', { value: valueText(found.factor), set: found.reference.setId, quality: found.quality })}<span className="block muted">{found.steps.flatMap((step) => (step.found && step.says !== null ? [inLanguage(step.says, language)] : [])).join(' ')}</span></>)}
        </Loaded>
      </dd>
      <dt>{t('procurement.own-factors.for')}</dt>
      <dd>{t('procurement.own-factors.place-years', { place: geographyText(factor, language), from: String(factor.years.from), to: factor.years.to === null ? 'open' : String(factor.years.to) })}</dd>
      <dt>{t('procurement.own-factors.method')}</dt>
      <dd>{method}</dd>
      <dt>{t('procurement.own-factors.evidence')}</dt>
      <dd>
        {evidence.map(({ digest, name }) => (
          <span key={digest} className="block">
            <a href={evidenceAddress(supplierId, digest, programmeId)} download>
              {name}
            </a>
          </span>
        ))}
      </dd>
    </dl>
  );
}
