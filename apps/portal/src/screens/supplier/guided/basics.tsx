import { useState, type ReactNode } from 'react';
import { useToday } from '../../../api/demo';
import { Button } from '../../../kit/button';
import { ChoiceField, SelectField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { provinces } from './provinces';
import { usePage } from './use-page';

const methods = ['operational-control', 'financial-control', 'equity-share'] as const;
const isUnknown = (value: unknown): value is { unknown: true } => typeof value === 'object' && value !== null && 'unknown' in value;

/** How the organisation draws its line: one of the three approaches of the GHG Protocol. */
export function BoundaryPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('boundary', hand);
  const { method, equitySharePercent } = hand.answers.boundary ?? {};
  const chosen = typeof method === 'string' ? method : '';
  const percent = typeof equitySharePercent === 'string' ? equitySharePercent : '';
  return (
    <Frame
      page="boundary"
      hand={hand}
      title={t('supplier.boundary.title')}
      help={t('supplier.boundary.help')}
      faults={page.faults}
      round={page.round}
      busy={page.busy}
      subjects={['boundary']}
      onContinue={() => page.go([...(chosen === '' ? [{ id: 'method', text: t('supplier.boundary.missing') }] : []), ...(chosen === 'equity-share' && percent === '' ? [{ id: 'share', text: t('supplier.boundary.share-missing') }] : [])])}
    >
      <ChoiceField id="method" label={t('supplier.boundary.label')} fault={page.faultOf('method')} value={chosen} onChange={(value) => hand.change({ boundary: { method: value as (typeof methods)[number] } })} options={methods.map((value) => ({ value, text: t(`supplier.boundary.${value}`), help: t(`supplier.boundary.${value}.help`) }))} />
      {chosen === 'equity-share' ? <TextField id="share" number label={t('supplier.boundary.share')} fault={page.faultOf('share')} value={percent} onChange={(value) => hand.change({ boundary: { equitySharePercent: value === '' ? null : value } })} /> : null}
      <details>
        <summary>{t('supplier.unknown.which')}</summary>
        <p>{t('supplier.boundary.unsure')}</p>
        <Button small onPress={() => hand.change({ boundary: { method: 'operational-control' } })}>
          {t('supplier.boundary.unsure.yes')}
        </Button>
      </details>
    </Frame>
  );
}

const day = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The twelve months that the bills cover. */
export function PeriodPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('period', hand);
  const from = day(hand.answers.period?.from);
  const to = day(hand.answers.period?.to);
  const lastYear = Number(useToday().slice(0, 4)) - 1;
  const faults = () => [
    ...(from === '' ? [{ id: 'from', text: t('supplier.period.from-missing') }] : []),
    ...(to === '' ? [{ id: 'to', text: t('supplier.period.to-missing') }] : []),
    ...(from !== '' && to !== '' && from >= to ? [{ id: 'to', text: t('supplier.period.order') }] : []),
  ];
  return (
    <Frame page="period" hand={hand} title={t('supplier.period.title')} help={t('supplier.period.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['period']} onContinue={() => page.go(faults())}>
      <div className="row">
        {[lastYear, lastYear - 1, lastYear - 2].map((year) => (
          <Button key={year} onPress={() => hand.change({ period: { from: `${year}-01-01`, to: `${year}-12-31` } })}>
            {t('supplier.period.year', { year: String(year) })}
          </Button>
        ))}
      </div>
      <TextField id="from" type="date" label={t('supplier.period.from')} fault={page.faultOf('from')} value={from} onChange={(value) => hand.change({ period: { from: value === '' ? null : value } })} />
      <TextField id="to" type="date" label={t('supplier.period.to')} fault={page.faultOf('to')} value={to} onChange={(value) => hand.change({ period: { to: value === '' ? null : value } })} />
    </Frame>
  );
}

const firstSite = 'site-1';

/** Where it happens: the province decides the factor of the grid. */
export function SitesPage({ hand }: GuidedProps): ReactNode {
  const { t, language } = useText();
  const page = usePage('sites', hand);
  const sites = Object.entries(hand.answers.sites?.sites ?? {}).flatMap(([key, site]) => (site === null || isUnknown(site) ? [] : [{ key, site }]));
  const [typed, setTyped] = useState<Readonly<Record<string, { name: string; place: string }>>>(() => (sites.length === 0 ? { [firstSite]: { name: '', place: '' } } : Object.fromEntries(sites.map(({ key, site }) => [key, site]))));
  const enter = (key: string, part: { name?: string; place?: string }): void => {
    const next = { name: '', place: '', ...typed[key], ...part };
    setTyped({ ...typed, [key]: next });
    if (next.name.trim() !== '' && next.place !== '') hand.change({ sites: { sites: { [key]: next } } });
  };
  const remove = (key: string): void => {
    setTyped(Object.fromEntries(Object.entries(typed).filter(([one]) => one !== key)));
    hand.change({ sites: { sites: { [key]: null } } });
  };
  const suggested = hand.draft.suggestions.answers['sites'] as { sites?: Record<string, { name: string; place: string }> } | undefined;
  const faults = () => Object.entries(typed).flatMap(([key, { name, place }]) => [...(name.trim() === '' ? [{ id: `${key}-name`, text: t('supplier.sites.name-missing') }] : []), ...(place === '' ? [{ id: `${key}-place`, text: t('supplier.sites.place-missing') }] : [])]);
  return (
    <Frame page="sites" hand={hand} title={t('supplier.sites.title')} help={t('supplier.sites.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['sites']} onContinue={() => page.go(faults())}>
      {suggested?.sites !== undefined && sites.length === 0 ? (
        <div className="note">
          <span>{t('supplier.sites.suggested', { names: Object.values(suggested.sites).map(({ name }) => name).join(', ') })}</span>
          <Button
            small
            onPress={() => {
              setTyped(suggested.sites ?? {});
              hand.change({ sites: { sites: suggested.sites ?? {} } });
            }}
          >
            {t('supplier.sites.take-over')}
          </Button>
        </div>
      ) : null}
      {Object.entries(typed).map(([key, site], index) => (
        <fieldset key={key} className="stack" style={{ border: 0, padding: 0, margin: 0 }}>
          <legend className="visually-hidden">{t('supplier.sites.number', { number: index + 1 })}</legend>
          <TextField id={`${key}-name`} label={t('supplier.sites.name')} fault={page.faultOf(`${key}-name`)} value={site.name} onChange={(name) => enter(key, { name })} />
          <SelectField id={`${key}-place`} label={t('supplier.sites.place')} fault={page.faultOf(`${key}-place`)} value={site.place} onChange={(place) => enter(key, { place })} options={[{ value: '', text: t('supplier.choose') }, ...provinces(language)]} />
          {Object.keys(typed).length > 1 ? (
            <div>
              <Button small onPress={() => remove(key)} label={t('supplier.remove-of', { name: site.name })}>
                {t('supplier.remove')}
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button small onPress={() => setTyped({ ...typed, [`site-${Object.keys(typed).length + 1}-${Date.now().toString(36)}`]: { name: '', place: '' } })}>
          {t('supplier.sites.add')}
        </Button>
      </div>
    </Frame>
  );
}
