import { useState, type ReactNode } from 'react';
import { ChoiceField, TextField } from '../../../kit/field';
import { useText } from '../../../text/use-text';
import { useBefore } from './before';
import { Frame } from './frame';
import type { GuidedProps } from './guided';
import { usePage } from './use-page';

type Use = 'none' | 'some' | 'unknown' | '';
const useOf = (given: unknown): Use => (given === 'none' || given === 'some' ? given : typeof given === 'object' && given !== null ? 'unknown' : '');
const said = (use: Use): 'none' | 'some' | { unknown: true } => (use === 'unknown' ? { unknown: true } : use === 'none' ? 'none' : 'some');
const key = 'entry-1';
type Text = Readonly<Record<string, string>>;

const textOf = (entries: object | undefined): Text => {
  const entry = (entries as Readonly<Record<string, Text>> | undefined)?.[key];
  return entry ?? {};
};

/** Refrigerants that were topped up, and heat that was bought. */
export function OtherPage({ hand }: GuidedProps): ReactNode {
  const { t } = useText();
  const page = usePage('other', hand);
  const before = useBefore(hand);
  const { refrigerantUse, refrigerants, heatUse, heat } = hand.answers.otherSources ?? {};
  const [gas, setGas] = useState<Text>(() => textOf(refrigerants));
  const [steam, setSteam] = useState<Text>(() => textOf(heat));
  const cooling = useOf(refrigerantUse);
  const heating = useOf(heatUse);
  const uses = (['none', 'some', 'unknown'] as const).map((value) => ({ value, text: t(`supplier.other.${value}`) }));
  const enterGas = (part: Text): void => {
    const next = { ...gas, ...part };
    setGas(next);
    const { gas: name = '', kg = '' } = next;
    hand.change({ otherSources: { refrigerantUse: 'some', refrigerants: { [key]: name !== '' && kg !== '' ? { site: null, gas: name, kg } : null } } });
  };
  const enterHeat = (quantity: string): void => {
    setSteam({ quantity });
    hand.change({ otherSources: { heatUse: 'some', heat: { [key]: quantity === '' ? null : { site: null, carrier: 'heat', quantity, unit: 'GJ' } } } });
  };
  const faults = () => [
    ...(cooling === '' ? [{ id: 'cooling', text: t('supplier.other.choose') }] : []),
    ...(heating === '' ? [{ id: 'heating', text: t('supplier.other.choose') }] : []),
    ...(cooling === 'some' && ((gas['gas'] ?? '') === '' || (gas['kg'] ?? '') === '') ? [{ id: 'gas', text: t('supplier.other.gas-missing') }] : []),
    ...(heating === 'some' && (steam['quantity'] ?? '') === '' ? [{ id: 'heat', text: t('supplier.other.heat-missing') }] : []),
  ];
  return (
    <Frame page="other" hand={hand} title={t('supplier.other.title')} help={t('supplier.other.help')} faults={page.faults} round={page.round} busy={page.busy} subjects={['otherSources']} onContinue={() => page.go(faults())}>
      <ChoiceField id="cooling" label={t('supplier.other.refrigerant')} fault={page.faultOf('cooling')} value={cooling} options={uses} onChange={(use) => hand.change({ otherSources: { refrigerantUse: said(use as Use), ...(use === 'some' ? {} : { refrigerants: { [key]: null } }) } })} />
      {cooling === 'some' ? (
        <>
          <TextField id="gas" label={t('supplier.other.gas')} help={t('supplier.other.gas.help')} fault={page.faultOf('gas')} value={gas['gas'] ?? ''} onChange={(name) => enterGas({ gas: name })} />
          <TextField id="kg" number fault={page.faultOf('kg')} label={t('supplier.other.kg')} help={before(`otherSources.refrigerants.${key}`)} value={gas['kg'] ?? ''} onChange={(kg) => enterGas({ kg })} />
        </>
      ) : null}
      <ChoiceField id="heating" label={t('supplier.other.heat-use')} fault={page.faultOf('heating')} value={heating} options={uses} onChange={(use) => hand.change({ otherSources: { heatUse: said(use as Use), ...(use === 'some' ? {} : { heat: { [key]: null } }) } })} />
      {heating === 'some' ? <TextField id="heat" number label={t('supplier.other.heat')} help={before(`otherSources.heat.${key}`, 'quantity', 'unit')} fault={page.faultOf('heat')} value={steam['quantity'] ?? ''} onChange={enterHeat} /> : null}
    </Frame>
  );
}
