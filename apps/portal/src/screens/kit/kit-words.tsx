import type { ReactNode } from 'react';
import { Button } from '../../kit/button';
import { Scroll } from '../../kit/scroll';
import { Status, type Tone } from '../../kit/status';
import { Tier, tierLetters } from '../../kit/tier';
import { useText } from '../../text/use-text';

const looks = ['primary', 'ordinary', 'danger', 'plain'] as const;
const tones: readonly Tone[] = ['ok', 'warn', 'error', 'info', 'plain'];
const notes = ['ok', 'warn', 'error', 'info'] as const;
const rows = 3;

/** What is read and pressed: buttons, tiers, statuses, notes, figures, a table. */
export function KitWords(): ReactNode {
  const { t } = useText();
  return (
    <>
      <section className="card">
        <h2>{t('kit.page.buttons')}</h2>
        {[false, true].map((small) => (
          <div className="row" key={String(small)}>
            {looks.map((look) => (
              <Button key={look} look={look} small={small}>
                {t(`kit.page.${look}`)}
              </Button>
            ))}
            <Button small={small} busy>
              {t('kit.page.busy')}
            </Button>
            <Button small={small} refused={t('kit.page.why-not')}>
              {t('kit.page.refused')}
            </Button>
            {small ? <span className="muted">{t('kit.page.small')}</span> : null}
          </div>
        ))}
      </section>
      <section className="card">
        <h2>{t('kit.page.tiers')}</h2>
        <div className="row">
          {tierLetters.map((tier) => (
            <Tier key={tier} tier={tier} />
          ))}
        </div>
        <div className="row">
          {tierLetters.map((tier) => (
            <Tier key={tier} tier={tier} large bare />
          ))}
        </div>
        <div className="row">
          {tierLetters.map((tier) => (
            <span key={tier} className={`tier fill-${tier}`} style={{ padding: 4 }}>
              {tier}
            </span>
          ))}
        </div>
      </section>
      <section className="card">
        <h2>{t('kit.page.statuses')}</h2>
        <div className="row">
          {tones.map((tone) => (
            <Status key={tone} tone={tone}>
              {t(`kit.page.${tone}`)}
            </Status>
          ))}
        </div>
        <h3>{t('kit.page.notes')}</h3>
        {notes.map((tone) => (
          <div key={tone} className={`note ${tone}`}>
            <strong>{t(`kit.page.${tone}`)}</strong>
            <span>{t('kit.page.explanation')}</span>
          </div>
        ))}
      </section>
      <section className="card">
        <h2>{t('kit.page.figures')}</h2>
        <span className="figure">{t('kit.page.explanation')}</span>
        <dl className="facts">
          <dt>{t('kit.page.field')}</dt>
          <dd>{t('kit.page.long')}</dd>
          <dt>{t('kit.page.tiers')}</dt>
          <dd className="muted">{t('kit.measured.none')}</dd>
        </dl>
        <progress value={3} max={4} aria-label={t('kit.page.busy')} />
      </section>
      <Scroll label={t('kit.page.table')}>
        <table className="table">
          <caption>{t('kit.page.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kit.page.long')}</th>
              {tierLetters.map((tier) => (
                <th key={tier} scope="col" className="num">
                  {t(`kit.tier.${tier}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, index) => (
              <tr key={index}>
                <th scope="row">{t('kit.page.row', { number: index + 1 })}</th>
                {tierLetters.map((tier) => (
                  <td key={tier} className="num">
                    {t('kit.measured.none')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
