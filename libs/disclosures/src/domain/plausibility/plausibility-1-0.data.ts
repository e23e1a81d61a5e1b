import type { PlausibilityRules } from '../../contracts/plausibility-rules.contract';

type Bands = Extract<PlausibilityRules['rules'][number], { kind: 'energy-emissions' }>['bands'];
type Carrier = Bands[number]['carrier'];

const fuels = 'Lowest and highest of carbon content × oxidation × calorific value in cn-fuels and ipcc-2006-stationary, widened by about 15 %; densities as usual for the fuel';
const energy = 'Widened range of published factors: from hydropower to a coal-only grid; boilers from gas to lignite';

const burnt = (carrier: Carrier, per: string, low: string, high: string): Bands[number] => ({ carrier, scope: 1, per, low, high, mark: 'proposed', source: fuels });
const bought = (carrier: Carrier, per: string, low: string, high: string): Bands[number] => ({ carrier, scope: 2, per, low, high, mark: 'proposed', source: energy });

const jump = (change: string, floor: string) => ({ rise: change, fall: change, floor });
type Product = Extract<PlausibilityRules['rules'][number], { kind: 'output-ratio' }>['bands'][number];
const product = (names: readonly [string, string], of: Pick<Product, 'words' | 'units' | 'numerator'>, low: string, high: string, source: string): Product => ({ product: { en: names[0], 'zh-CN': names[1] }, ...of, low, high, mark: 'proposed', source });
const pieces = ['piece', 'pcs', 'carton', 'box', '箱', '个', '件', '只'];
const cartons = ['carton', 'cardboard box', '纸箱', '紙箱', '纸盒'];

/**
 * Plausibility rules, version 1.0. A question is no accusation and blocks no submission: the thresholds are proposals, set so that what is asked is worth an answer.
 * Never edited: a change is `plausibility-1.1`.
 */
export const plausibility10: PlausibilityRules = {
  format: 'greengate-plausibility/1',
  id: 'plausibility',
  version: '1.0',
  title: { en: 'Plausibility of disclosed inventories', 'zh-CN': '披露清单合理性规则' },
  comparison: { gapDays: 31, lengthDays: 20, mark: 'proposed', source: 'A calendar or financial year against the one right before it; 20 days leave room for 52/53 weeks' },
  rules: [
    { kind: 'factor-slip', id: 'factor-slip', multiples: ['1000', '10000'], spread: '3', mark: 'proposed', source: 'kg for t, kWh for MWh; 万 units left out or doubled' },
    {
      kind: 'year-on-year', id: 'year-on-year', mark: 'proposed', source: 'More than half in a year is rarely operations alone; scope 3 moves with its methods',
      scopes: jump('0.5', '10'), scope3: jump('1', '100'), energy: jump('0.5', '0'), output: jump('0.5', '0'), revenue: jump('0.5', '0'),
    },
    {
      kind: 'energy-emissions', id: 'energy-emissions', allowance: { scope1: '5', scope2: '1' }, mark: 'proposed', source: 'Fuels are the least that scope 1 can be; process emissions of cement or chemicals come on top',
      bands: [
        burnt('coal', 'GJ', '0.075', '0.13'), burnt('coal', 't', '0.9', '3.3'),
        burnt('coke', 'GJ', '0.085', '0.125'), burnt('coke', 't', '2.4', '3.8'),
        burnt('natural-gas', 'GJ', '0.048', '0.065'), burnt('natural-gas', 'Nm3', '0.0017', '0.0025'), burnt('natural-gas', 'm3', '0.0016', '0.0025'), burnt('natural-gas', 't', '2.2', '3.2'),
        burnt('process-gas', 'GJ', '0.035', '0.31'), burnt('process-gas', 'Nm3', '0.0004', '0.0027'), burnt('process-gas', 'm3', '0.0003', '0.0027'), burnt('process-gas', 't', '0.3', '4'),
        burnt('lpg', 'GJ', '0.055', '0.075'), burnt('lpg', 't', '2.5', '3.5'), burnt('lpg', 'L', '0.0012', '0.002'),
        burnt('diesel', 'GJ', '0.063', '0.085'), burnt('diesel', 't', '2.7', '3.7'), burnt('diesel', 'L', '0.0022', '0.0031'),
        burnt('gasoline', 'GJ', '0.058', '0.082'), burnt('gasoline', 't', '2.6', '3.6'), burnt('gasoline', 'L', '0.0018', '0.0027'),
        burnt('fuel-oil', 'GJ', '0.065', '0.09'), burnt('fuel-oil', 't', '2.6', '3.6'), burnt('fuel-oil', 'L', '0.0023', '0.0036'),
        burnt('other-fossil', 'GJ', '0.035', '0.13'), burnt('other-fossil', 't', '0.5', '4.2'), burnt('other-fossil', 'L', '0.001', '0.0042'),
        bought('electricity', 'MWh', '0.005', '1.3'),
        bought('steam', 'GJ', '0.02', '0.16'), bought('steam', 't', '0.05', '0.5'),
        bought('heat', 'GJ', '0.01', '0.16'),
        bought('cooling', 'GJ', '0.002', '0.16'),
      ],
    },
    {
      kind: 'peer-ratio', id: 'peer-ratio', currency: 'TWD', year: 2024, mark: 'computed',
      source: 'P05 ÷ 3 and P95 × 3 of deploy/rulesets/benchmarks-tw-2024.json (Carbon Watch, GCAA, MIT), three significant digits; sectors with at least 8 companies',
      references: [
        { sector: '光電業', words: ['光電', '光电', 'Optoelectronics'], n: 10, low: '0.528', high: '82.3' },
        { sector: '半導體業', words: ['半導體', '半导体', 'Semiconductors'], n: 30, low: '0.372', high: '60.8' },
        { sector: '石化業', words: ['石化', 'Petrochemicals'], n: 39, low: '0.26', high: '112' },
        { sector: '紡織業', words: ['紡織', '纺织', 'Textiles'], n: 10, low: '0.987', high: '62.8' },
        { sector: '鋼鐵業', words: ['鋼鐵', '钢铁', 'Steel'], n: 16, low: '0.517', high: '90.7' },
        { sector: '電子業', words: ['電子', '电子', 'Electronics'], n: 19, low: '0.177', high: '44.6' },
        { sector: 'ALL', words: [], n: 157, low: '0.219', high: '108' },
      ],
    },
    {
      kind: 'output-ratio', id: 'output-ratio', mark: 'proposed', source: 'Physical intensity of well-known products; bounds meant for slips of unit, not for benchmarking',
      bands: [
        product(['a carton', '每个纸箱'], { words: cartons, units: pieces, numerator: 'kgCO2e' }, '0.02', '20', 'A corrugated box of 0.1-10 kg at about 0.5-1.5 kg CO2e per kg; 600 kg per carton is a slip'),
        product(['a carton', '每个纸箱'], { words: cartons, units: pieces, numerator: 'kg' }, '0.02', '25', 'Weight of a corrugated box'),
        product(['clinker', '熟料'], { words: ['clinker', '熟料'], units: ['t'], numerator: 'kgCO2e' }, '500', '1300', 'Process emissions of about 525 kg per t are the floor'),
        product(['crude steel', '粗钢'], { words: ['crude steel', '粗钢', '粗鋼'], units: ['t'], numerator: 'kgCO2e' }, '100', '5000', 'From scrap in an electric furnace to coal-based reduction'),
        product(['primary aluminium', '电解铝'], { words: ['primary aluminium', '电解铝', '電解鋁'], units: ['t'], numerator: 'kgCO2e' }, '1300', '25000', 'From hydropower to coal power at about 14 MWh per t'),
      ],
    },
    { kind: 'blank-or-zero', id: 'blank-or-zero', mark: 'proposed', source: 'A blank is never a zero (domain notes 2.1)' },
    { kind: 'bill-period', id: 'bill-period', toleranceDays: 15, mark: 'proposed', source: 'Meter readings rarely fall on the last day of a year' },
    { kind: 'estimate-share', id: 'estimate-share', most: '0.2', mark: 'proposed', source: 'A fifth of S1+S2' },
    { kind: 'no-evidence', id: 'no-evidence', from: '0.05', mark: 'proposed', source: 'The usual materiality threshold of assurance, 5 %' },
    { kind: 'line-not-returned', id: 'line-not-returned', mark: 'proposed', source: 'After a return only the lines named are open' },
  ],
};
