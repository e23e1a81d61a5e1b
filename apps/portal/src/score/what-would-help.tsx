import type { ReactNode } from 'react';
import type { ShownAssessment } from '../api/supplier-page';
import { numberText } from '../text/numbers';
import { useText } from '../text/use-text';
import { reasonText } from './reason-text';

const pillars = ['intensity', 'trajectory', 'commitment', 'data', 'measures'] as const;
const few = 3;

/** Points still to be had, largest first, and what was missing: the next step is in one of these. */
export function WhatWouldHelp({ assessment: { result } }: { readonly assessment: ShownAssessment }): ReactNode {
  const { t, language } = useText();
  if (result === null || result.pillars === null) return null;
  const open = pillars
    .map((name) => ({ name, pillar: result.pillars?.[name] }))
    .flatMap(({ name, pillar }) => (pillar === undefined ? [] : [{ name, points: Number(pillar.weight) * 100 - Number(pillar.points) }]))
    .filter(({ points }) => points >= 0.005)
    .sort((a, b) => b.points - a.points)
    .slice(0, few);
  return (
    <section className="card">
      <h2>{t('kit.help.title')}</h2>
      <ol className="steps" style={{ paddingInlineStart: '1.2em', listStyle: 'decimal' }}>
        {open.map(({ name, points }) => (
          <li key={name}>{t('kit.help.points', { pillar: t(`kit.score.step.${name}`), points: numberText(points.toFixed(2), language) })}</li>
        ))}
      </ol>
      {result.missing.length === 0 ? null : (
        <>
          <h3>{t('kit.help.missing')}</h3>
          <ul className="steps">
            {result.missing.map((reason) => (
              <li key={reason.code}>{reasonText(reason, t, language)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
