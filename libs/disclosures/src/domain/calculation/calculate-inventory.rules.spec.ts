import { convert, evaluateAgain } from '@greengate/kernel';
import { completenessOf } from '../completeness.rules';
import { checkInventory } from '../inventory.rules';
import { inventory as inventorySchema } from '../../contracts/inventory.contract';
import { inventoryDocument, type InventoryDocument, type InventoryDocumentInput } from '../../contracts/calculation.contract';
import type { Account, Calculation } from '../../contracts/calculation-result.contract';
import { smeDocument, tableResolver } from '../../testing';
import { attributeToBuyer } from './attribute-to-buyer.rules';
import { calculateInventory } from './calculate-inventory.rules';
import { digestOfCalculation } from './calculation-digest.rules';
import { disclosureFormulas } from './formulas';
import { totalsInventory } from './totals-inventory.rules';

type Lines = InventoryDocumentInput['lines'];
const calculated = (document: InventoryDocument): Calculation => {
  const result = calculateInventory(document, tableResolver);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refusals = (document: InventoryDocument): readonly string[] => {
  const result = calculateInventory(document, tableResolver);
  return result.ok ? [] : result.error.map(({ code }) => code);
};
const total = ({ totals }: Calculation, account: Account): string | null => totals.find((one) => one.account === account)?.tCO2e ?? null;
const withLines = (...lines: Lines): InventoryDocument => smeDocument({ lines });
const only = (line: Lines[number]): Calculation['lines'][number] => {
  const [first] = calculated(withLines(line)).lines;
  if (first === undefined) throw new Error('no line');
  return first;
};
const m = (value: string, unit: string) => ({ status: 'measured' as const, value, unit });
const own = (value: string, unit: string) => ({ value, unit, gwpSet: 'AR5' as const, source: 'footprint declaration', evidence: ['declaration.pdf'] });
const emitted = (line: Lines[number]): string | undefined => only(line).emissions[0]?.tCO2e;

describe('a first-time supplier: an electricity bill and a fuel receipt', () => {
  const result = calculated(smeDocument());
  // 120,000 kWh × 0.5153 kg/kWh (Zhejiang 2022); 5,000 L × 2.66155 kg/L (Defra 2024, 100 % mineral diesel); 120,000 × 0.5856 residual.
  it.each([['scope2-location', '61.836'], ['scope1', '13.30775'], ['scope2-market', '70.272']] as const)('%s is %s t', (account, expected) => expect(total(result, account)).toBe(expected));

  it('says overall total, quality, primary share and uncertainty', () => {
    expect(result.overall).toMatchObject({ tCO2e: '75.14375', qualityScore: '2', primaryDataShare: '1' });
    // Pedigree 2, 1, 2, 1, 2, basic 1.05; two independent terms.
    expect(Number(result.lines[0]?.quality?.gsd2)).toBeCloseTo(Math.exp(Math.sqrt([1.05, 1, 1.03, 1, 1, 1.05].reduce((sum, u) => sum + Math.log(u) ** 2, 0))), 12);
    const u = Number(result.lines[0]?.quality?.uncertainty);
    expect(Number(result.overall.uncertainty)).toBeCloseTo((u * Math.hypot(61.836, 13.30775)) / 75.14375, 12);
  });

  it('keeps every step: entered, converted, factor with its set, gas mass', () => {
    const [power] = result.lines;
    expect(power?.gases).toEqual([{ gas: 'CO2', t: '61.836' }]);
    expect(power?.factors[0]?.factor).toMatchObject({ value: '0.5153', set: { id: 'test', version: '1' } });
    expect(power?.conversions.map(({ from, to }) => [from.unit, to.unit])).toContainEqual(['kg', 't']);
    expect(power?.warnings.map(({ code }) => code)).toEqual(['co2-only']);
  });

  it('becomes a submission that the rules of disclosures accept', () => {
    const totals = totalsInventory(smeDocument(), result);
    expect(inventorySchema.parse(totals)).toEqual(totals);
    expect(checkInventory(totals, '2023-02-01').ok).toBe(true);
    expect(totals).toMatchObject({ scope1: { status: 'reported', value: '13.30775' }, dataBasis: 'primary', primaryDataShare: '1', energy: [{ carrier: 'electricity', quantity: { value: '120000', unit: 'kWh' } }, { carrier: 'diesel', quantity: { value: '5000', unit: 'L' } }] });
    expect(completenessOf(totals).missing).toContain('scope3.1');
  });
});

describe('every kind of line, by hand', () => {
  it.each<[string, Lines[number], string]>([
    // 5,000 L × 0.84 kg/L = 4.2 t × 43 GJ/t = 180.6 GJ; CO2 13.38246, CH4 0.001806 × 28, N2O 0.00010836 × 265.
    ['IPCC, litres with a density', { id: 'a', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('5000', 'L'), density: { value: '0.84', unit: 'kg/L' } }, '13.4617434'],
    ['IPCC, net energy', { id: 'a', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('180.6', 'GJ'), calorificBasis: 'net' }, '13.4617434'],
    // 300 × 23.204 × 0.02618 × 0.93 × 44/12
    ['Chinese form', { id: 'a', kind: 'stationary-combustion', fuel: 'bituminous-coal', method: 'china', activity: m('300', 't') }, '621.45277656'],
    ['process', { id: 'a', kind: 'process', process: 'clinker', activity: m('1000', 't') }, '525'],
    ['refrigerant', { id: 'a', kind: 'refrigerant', gas: 'HFC-134a', activity: m('2', 'kg') }, '2.6'],
    // (677 + 3170) / 2 = 1923.5
    ['named blend', { id: 'a', kind: 'refrigerant', gas: 'R-410A', activity: m('10', 'kg') }, '19.235'],
    // The HCFC half counts nothing.
    ['blend with a part outside of the Kyoto Protocol', { id: 'a', kind: 'refrigerant', gas: 'R-401A', activity: m('10', 'kg') }, '6.5'],
    ['heat', { id: 'a', kind: 'purchased-energy', carrier: 'heat', activity: m('1000', 'GJ') }, '110'],
    ['supplier-specific', { id: 'a', kind: 'scope3', category: 1, method: 'supplier-specific', items: [{ name: 'bars', activity: { value: '10', unit: 't' }, factor: own('1.9', 'kgCO2e/kg') }] }, '19'],
    ['distance', { id: 'a', kind: 'scope3', category: 4, method: 'distance', legs: [{ mode: 'rail', mass: { value: '20000', unit: 'kg' }, distance: { value: '500', unit: 'km' } }] }, '0.28'],
    // 1,000,000 CNY × 0.14 USD/CNY × 110/100 × 0.787 kg/USD
    ['spend', { id: 'a', kind: 'scope3', category: 1, method: 'spend', subject: 'steel-sector', activity: m('100', '万CNY@2021'), fx: '0.14', priceSpendYear: '100', priceFactorYear: '110', sectorMatched: true }, '121.198'],
    ['waste', { id: 'a', kind: 'scope3', category: 5, method: 'waste', activity: m('10', 't'), treatments: [{ treatment: 'landfill', share: '0.25' }, { treatment: 'recycling', share: '0.75' }] }, '1.4'],
    ['fuel- and energy-related', { id: 'a', kind: 'scope3', category: 3, method: 'energy-related', subject: 'electricity', activity: m('100', 'MWh') }, '7.0612'],
    ['use of products', { id: 'a', kind: 'scope3', category: 11, method: 'lifetime-use', watt: '100', hoursPerDay: '2', daysPerYear: '250', years: '4', units: '1000' }, '103.06'],
    ['equity share', { id: 'a', kind: 'scope3', category: 15, method: 'equity-share', holdings: [{ name: 'mill', share: '0.3', emissions: { value: '1000', unit: 'tCO2e' } }] }, '300'],
    ['estimate from what was paid', { id: 'a', kind: 'electricity', activity: { status: 'estimated-from-payment', paid: { value: '8000', unit: 'CNY' }, price: { value: '0.8', unit: 'CNY/kWh' }, unit: 'kWh' } }, '5.153'],
  ])('%s', (_, line, expected) => expect(emitted(line)).toBe(expected));

  it('hybrid: scope 1 and 2 of the supplier, inputs, their transport, waste', () => {
    const item = (value: string, unit: string, factor: string, per: string) => ({ name: 'x', activity: { value, unit }, factor: own(factor, `kgCO2e/${per}`) });
    const line: Lines[number] = {
      id: 'a', kind: 'scope3', category: 1, method: 'hybrid', energy: [item('100', 'kWh', '0.5', 'kWh')], waste: [item('10', 'kg', '1', 'kg')], other: [],
      inputs: [{ name: 'y', mass: { value: '1', unit: 't' }, factor: own('2', 'kgCO2e/kg'), distance: { value: '100', unit: 'km' }, transportFactor: own('0.1', 'kgCO2e/tkm') }],
    };
    // 50 + 10 + 2,000 + 10 kg
    expect(emitted(line)).toBe('2.07');
  });

  it('puts biogenic CO2 apart, and leaves CH4 and N2O in scope 1', () => {
    const wood = only({ id: 'a', kind: 'stationary-combustion', fuel: 'wood', method: 'ipcc', activity: m('180.6', 'GJ'), calorificBasis: 'net', biogenic: true });
    expect(wood).toMatchObject({ biogenicCo2: '13.38246', emissions: [{ account: 'scope1', tCO2e: '0.0792834' }] });
    const bio = only({ id: 'a', kind: 'mobile-combustion', fuel: 'biodiesel', method: 'published', activity: m('1000', 'L'), biogenic: true });
    expect(bio).toMatchObject({ biogenicCo2: '2.43', emissions: [{ account: 'scope1', tCO2e: '0.16751' }] });
    expect(calculated(withLines({ id: 'a', kind: 'biogenic', activity: m('3', 't') }))).toMatchObject({ biogenicCo2: '3', overall: { tCO2e: '0' } });
  });

  it('lists removals and offsets and takes them off nothing', () => {
    const besides = [{ id: 'o1', kind: 'offset' as const, tCO2e: '1000', description: 'bought' }];
    const result = calculated(smeDocument({ besides }));
    expect(result.overall.tCO2e).toBe('75.14375');
    expect(result.notes).toEqual([{ code: 'besides-not-netted', facts: { id: 'o1', kind: 'offset', tCO2e: '1000' } }]);
  });
});

describe('instruments', () => {
  const certificate = { serial: 'GEC-1', type: 'certificate' as const, market: 'CN', year: 2022, vintage: 2022, kwh: '100000', factor: '0', renewable: true };
  it('cover what they cover; the rest takes the residual mix', () => {
    const result = calculated(smeDocument({ instruments: [certificate] }));
    expect(total(result, 'scope2-market')).toBe('11.712');
    expect(total(result, 'scope2-location')).toBe('61.836');
    expect(totalsInventory(smeDocument({ instruments: [certificate] }), result).renewableElectricityShare).toBe('0.833333333333333333');
  });
  it('covering everything makes a declared zero of the market-based total', () => {
    const document = smeDocument({ instruments: [{ ...certificate, kwh: '120000' }] });
    expect(totalsInventory(document, calculated(document)).scope2MarketBased).toEqual({ status: 'declared-zero' });
  });
  it('are shared by the lines of a site, market and year, whatever the order', () => {
    const lines: Lines = [{ id: 'b', kind: 'electricity', activity: m('70', 'MWh') }, { id: 'a', kind: 'electricity', activity: m('50', 'MWh') }];
    expect(total(calculated(smeDocument({ lines, instruments: [certificate] })), 'scope2-market')).toBe('11.712');
  });
  it('fall back on the grid average where no residual mix is published, and say so', () => {
    const line = only({ id: 'a', kind: 'electricity', place: 'CN', activity: m('1', 'MWh') });
    expect(line.emissions.map(({ tCO2e }) => tCO2e)).toEqual(['0.5366', '0.5366']);
    expect(line.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['residual-mix-missing', 'factor-downgraded']));
    expect(line.quality?.score).toBe(3);
  });
  it.each([
    ['more than was consumed', [{ ...certificate, kwh: '120001' }], 'calculation.instruments-exceed-consumption'],
    ['of another market', [{ ...certificate, market: 'US' }], 'calculation.instruments-exceed-consumption'],
    ['of a serial used twice', [certificate, { ...certificate, kwh: '1' }], 'calculation.serial-repeated'],
    ['too old', [{ ...certificate, vintage: 2020 }], 'calculation.instrument-vintage'],
    ['generated after the consumption', [{ ...certificate, vintage: 2023 }], 'calculation.instrument-vintage'],
  ])('are refused: %s', (_, instruments, code) => expect(refusals(smeDocument({ instruments }))).toEqual([code]));
});

describe('what is refused', () => {
  it.each<[string, Lines, string]>([
    ['litres where tonnes are needed', [{ id: 'a', kind: 'stationary-combustion', fuel: 'diesel', method: 'ipcc', activity: m('5000', 'L') }], 'calculation.density-missing'],
    ['kWh of electricity in litres', [{ id: 'a', kind: 'electricity', activity: m('10', 'L') }], 'calculation.units-do-not-fit'],
    ['a unit nobody knows', [{ id: 'a', kind: 'electricity', activity: m('10', 'bushel') }], 'units.unknown'],
    ['net activity with a gross factor', [{ id: 'a', kind: 'stationary-combustion', fuel: 'gas-gross', method: 'published', activity: m('10', 'MWh'), calorificBasis: 'net' }], 'calculation.calorific-basis-mixed'],
    ['energy of an unknown basis', [{ id: 'a', kind: 'stationary-combustion', fuel: 'gas-gross', method: 'published', activity: m('10', 'MWh') }], 'calculation.calorific-basis-unknown'],
    ['another GWP set', [{ id: 'a', kind: 'process', process: 'old-ar4', activity: m('1', 'kg') }], 'calculation.gwp-set-mixed'],
    ['a factor nobody has', [{ id: 'a', kind: 'process', process: 'unobtainium', activity: m('1', 'kg') }], 'calculation.factor-not-found'],
    ['a blend that does not add up', [{ id: 'a', kind: 'refrigerant', gas: 'mine', blend: [{ gas: 'HFC-32', share: '0.5' }], activity: m('1', 'kg') }], 'calculation.shares-incomplete'],
    ['shares of waste that do not add up', [{ id: 'a', kind: 'scope3', category: 5, method: 'waste', activity: m('1', 't'), treatments: [{ treatment: 'landfill', share: '0.5' }] }], 'calculation.shares-incomplete'],
    ['a method of another category', [{ id: 'a', kind: 'scope3', category: 1, method: 'equity-share', holdings: [{ name: 'x', share: '1', emissions: { value: '1', unit: 'tCO2e' } }] }], 'calculation.method-not-for-category'],
    ['an id used twice', [{ id: 'a', kind: 'electricity', activity: m('1', 'kWh') }, { id: 'a', kind: 'electricity', activity: m('2', 'kWh') }], 'calculation.line-repeated'],
  ])('%s', (_, lines, code) => expect(refusals(withLines(...lines))).toEqual([code]));

  it('an own factor without evidence or of another GWP set', () => {
    const line = (factor: object) => ({ ...smeDocument(), lines: [{ id: 'a', kind: 'process', process: 'x', activity: m('1', 'kg'), factor: { ...own('1', 'kgCO2e/kg'), ...factor } }] });
    expect(inventoryDocument.safeParse(line({ evidence: [] })).error?.issues[0]?.message).toBe('calculation.own-factor-evidence');
    expect(inventoryDocument.safeParse(line({ unit: 'kg/kg' })).error?.issues[0]?.message).toBe('calculation.own-factor-unit');
    expect(refusals(inventoryDocument.parse(line({ gwpSet: 'AR6' })))).toEqual(['calculation.gwp-set-mixed']);
  });

  it('every line that is wrong, at once', () => {
    expect(refusals(withLines({ id: 'a', kind: 'electricity', activity: m('1', 'L') }, { id: 'b', kind: 'electricity', activity: m('1', 'kg') }))).toHaveLength(2);
  });

  it('a scope declared to be zero that is not', () => expect(refusals(smeDocument({ declaredZero: ['scope1'] }))).toEqual(['calculation.zero-contradicted']));
});

describe('what is not known', () => {
  const document = withLines({ id: 'power', kind: 'electricity', activity: { status: 'unknown' } }, { id: 'van', kind: 'mobile-combustion', fuel: 'diesel', method: 'published', activity: m('5000', 'L') });
  it('stays unknown: no zero, no part passed on as the whole, and the consequence named', () => {
    const result = calculated(document);
    expect(total(result, 'scope2-location')).toBeNull();
    expect(result.missing).toContainEqual({ code: 'line-unknown', facts: { line: 'power', total: 'scope 2 (location-based)', totalZh: '范围二（基于位置）' } });
    expect(totalsInventory(document, result)).toMatchObject({ scope1: { status: 'reported' }, scope2LocationBased: { status: 'not-measured' }, scope2MarketBased: { status: 'not-measured' } });
  });
  it('is not zero where no line stands; a declaration makes it zero', () => {
    const power = smeDocument().lines.filter(({ kind }) => kind === 'electricity');
    const open = smeDocument({ lines: power });
    expect(totalsInventory(open, calculated(open)).scope1).toEqual({ status: 'not-measured' });
    const declared = smeDocument({ lines: power, declaredZero: ['scope1'] });
    expect(totalsInventory(declared, calculated(declared)).scope1).toEqual({ status: 'declared-zero' });
  });
});

describe('allocation to the buyers', () => {
  const buyers = [{ buyer: 'a', purchases: { value: '100', unit: 't' } }, { buyer: 'b', purchases: { value: '200', unit: 't' } }];
  it('adds up exactly and names what is open', () => {
    const result = attributeToBuyer(calculated(smeDocument()), { basis: 'physical', total: { value: '700', unit: 't' }, buyers, scope2: 'location' });
    expect(result).toMatchObject({ ok: true, value: { tCO2e: '75.14375', parts: [{ buyer: 'a', tCO2e: '10.734821' }, { buyer: 'b', tCO2e: '21.469643' }], rest: '42.939286' } });
    expect(result.ok && result.value.incomplete).toContain('scope3.1');
  });
  it.each([['250', 't', 'calculation.purchases-exceed-total'], ['700', 'kWh', 'units.incompatible'], ['0', 't', 'calculation.no-key']])('refuses a total of %s %s', (value, unit, code) => {
    const result = attributeToBuyer(calculated(smeDocument()), { basis: 'physical', total: { value, unit }, buyers, scope2: 'location' });
    expect(result.ok ? '' : result.error.code).toBe(code);
  });
});

describe('the trace', () => {
  it('evaluates again to its own results, and its digest is that of its content', () => {
    const result = calculated(smeDocument());
    const formulas = new Map(disclosureFormulas.map((formula) => [`${formula.id}@${formula.version}`, formula]));
    for (const step of [...result.steps, ...result.lines.flatMap(({ steps, quality }) => [...steps, ...(quality?.steps ?? [])])]) {
      const formula = formulas.get(`${step.formula}@${step.version}`);
      expect(formula && evaluateAgain(formula, step)).toEqual(step.output);
    }
    for (const step of result.lines.flatMap(({ conversions }) => conversions)) expect(convert(step.from, step.to.unit)).toEqual({ ok: true, value: step });
    const { digest, ...rest } = result;
    expect(digestOfCalculation(rest)).toBe(digest);
  });
  it('names each formula once', () => expect(new Set(disclosureFormulas.map(({ id }) => id)).size).toBe(disclosureFormulas.length));
});
