import fc from 'fast-check';
import { add, convert, multiply, parseUnit, sameDimension, unitTable } from './index';
import { dec, Decimal, text } from '../decimal';

const converted = (value: string, from: string, to: string) => {
  const result = convert({ value, unit: from }, to);
  return result.ok ? result.value.to.value : result.error.code;
};

describe('units', () => {
  it.each([
    ['1', 'kWh', 'GJ', '0.0036'],
    ['1', 'therm', 'GJ', '0.1055056'],
    ['1', 'toe', 'GJ', '41.868'],
    ['1', 'tce', 'GJ', '29.3076'],
    ['2', '万kWh', 'MWh', '20'],
    ['1', 'short ton', 'kg', '907.18474'],
    ['1', '万Nm³', 'Nm³', '10000'],
    ['1', 'bbl', 'L', '158.987294928'],
    ['3', '吨公里', 't·km', '3'],
    ['1', 'kgCO2e/kWh', 'tCO2e/MWh', '1'],
    ['56100', 'kg/TJ', 'kg/GJ', '56.1'],
    ['1.5', '万CNY', 'CNY', '15000'],
    ['1', 'mmBtu', 'GJ', '1.055056'],
    ['1', 'lb', 'kg', '0.45359237'],
    ['1', 'gal', 'L', '3.785411784'],
    ['1', 'lb/MWh', 'kg/kWh', '0.00045359237'],
    ['1', '万tce', 'tce', '10000'],
    ['1', 'kW·h', 'kWh', '1'],
    ['60', 'W', 'kW', '0.06'],
    ['2', 'short ton·mi', 'tkm', '2.91994463642112'],
    ['1', 'ccf', 'm³', '2.8316846592'],
    ['3', '万RMB@2022', 'CNY@2022', '30000'],
    ['1', 'US$', 'USD', '1'],
    ['12', 'kgCO2e/US$@2022', 'kgCO2e/USD@2022', '12'],
  ])('%s %s is %s in %s', (value, from, to, expected) => expect(converted(value, from, to)).toBe(expected));

  it('agrees with Defra\'s printed kWh per GJ and therm to its printed digits', () => {
    expect(dec(converted('1', 'GJ', 'kWh')).toDecimalPlaces(6).toString()).toBe('277.777778');
    expect(dec(converted('1', 'therm', 'kWh')).toDecimalPlaces(4).toString()).toBe('29.3071');
    // 29.30711 as printed.
    expect(dec(converted('1', 'therm', 'kWh')).toDecimalPlaces(5).toString()).toBe('29.30711');
    expect(dec(converted('1', 'short ton', 'kg')).toDecimalPlaces(3).toString()).toBe('907.185');
    expect(dec(converted('1', 'gal', 'L')).minus('3.785411803').abs().lt('0.0000001')).toBe(true);
  });

  it.each([
    ['kWh', 'L'], ['kg', 'kgCO2e'], ['Nm³', 'm³'], ['CNY', 'USD'], ['CNY@2021', 'CNY@2022'], ['CNY@2022', 'CNY'], ['US$', 'NT$'], ['万Nm³', '万m³'], ['scf', 'ft³'], ['kW', 'kWh'], ['short ton', 'L'], ['tce', 't'], ['kWh', 'kWh/t'], ['tkm', 't'],
  ])('refuses to turn %s into %s', (from, to) => expect(converted('1', from, to)).toBe('units.incompatible'));

  it('refuses a unit nobody knows', () => expect(converted('1', 'bushel', 'kg')).toBe('units.unknown'));

  it('adds what measures the same, and refuses kWh plus litres', () => {
    expect(add({ value: '1', unit: 'MWh' }, { value: '500', unit: 'kWh' })).toEqual({ ok: true, value: { value: '1.5', unit: 'MWh' } });
    const mixed = add({ value: '1', unit: 'kWh' }, { value: '1', unit: 'L' });
    expect(mixed.ok ? '' : mixed.error.code).toBe('units.incompatible');
  });

  it('multiplies an activity by a factor only when the units cancel', () => {
    expect(multiply({ value: '50', unit: 'MWh' }, { value: '0.5366', unit: 'kgCO2e/kWh' }, 'tCO2e')).toEqual({ ok: true, value: { value: '26.83', unit: 'tCO2e' } });
    const wrong = multiply({ value: '50', unit: 'L' }, { value: '0.5366', unit: 'kgCO2e/kWh' }, 'tCO2e');
    expect(wrong.ok ? '' : wrong.error.code).toBe('units.incompatible');
  });

  it('turns any quantity into another unit and back', () => {
    const symbols = unitTable.units.map((unit) => unit.symbol);
    fc.assert(
      fc.property(fc.constantFrom(...symbols), fc.constantFrom(...symbols), fc.integer({ min: 1, max: 1_000_000 }), (a, b, n) => {
        const [left, right] = [parseUnit(a), parseUnit(b)];
        if (!left.ok || !right.ok) return false;
        const there = convert({ value: String(n), unit: a }, b);
        if (!sameDimension(left.value.dimension, right.value.dimension)) return !there.ok;
        if (!there.ok) return false;
        const back = convert(there.value.to, a);
        return back.ok && dec(back.value.to.value).minus(n).abs().div(n).lt(new Decimal('1e-30'));
      }),
    );
  });

  const decimalOf = (digits: number) => fc.tuple(fc.bigInt({ min: 1n, max: 10n ** BigInt(digits) }), fc.integer({ min: 0, max: 30 })).map(([whole, places]) => dec(`${whole}e-${places}`).toFixed());

  it('loses nothing by its short cuts: the same digits as multiplying by the one unit and dividing by the other', () => {
    const texts = [...unitTable.units.map(({ symbol }) => symbol), 'kgCO2e/kWh', 'tCO2e/MWh', 'kg/TJ', 'kg/GJ', 'GJ/t', 'kgCO2e/UK gal', 'kgCO2e/gal', '万CNY', 'CNY', 'kgCO2e/t·km', 'gCO2e/tkm'];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.oneof(decimalOf(8), decimalOf(20), decimalOf(45)), (from, to, value) => {
        const [source, target] = [parseUnit(from), parseUnit(to)];
        const step = convert({ value, unit: from }, to);
        if (!source.ok || !target.ok) return false;
        if (!step.ok) return !sameDimension(source.value.dimension, target.value.dimension);
        const [times, over] = [source.value.over.times(target.value.under), source.value.under.times(target.value.over)];
        expect(step.value.to.value).toBe(text(dec(value).times(times).div(over)));
        expect(step.value.factor).toBe(text(times.div(over)));
        return true;
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads any text without throwing, twice to the same answer, and only what measures the same converts', () => {
    const symbols = unitTable.units.flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
    const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.oneof(fc.constantFrom(...symbols, '/', '·', ' ', '', 'CNY', 'USD@2021', '万'), fc.string({ maxLength: 3 })), { maxLength: 6 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [left, right] = [parseUnit(a), parseUnit(b)];
        expect(parseUnit(a)).toEqual(left);
        const step = convert({ value: '1', unit: a }, b);
        expect(step.ok).toBe(left.ok && right.ok && sameDimension(left.value.dimension, right.value.dimension));
        if (!step.ok) expect(['units.unknown', 'units.incompatible']).toContain(step.error.code);
      }),
      { numRuns: 300 },
    );
  });

  it('sums of mixed units do not depend on the order by more than the last digit', () => {
    const of = (units: readonly string[]) => fc.array(fc.tuple(decimalOf(10), fc.constantFrom(...units)).map(([value, unit]) => ({ value, unit })), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(of(['kWh', 'MWh', 'GJ', 'tce', '万kWh', 'mmBtu']), (quantities) => {
        const [first, ...others] = quantities;
        const [last, ...before] = [...quantities].reverse();
        if (!first || !last) return false;
        const [forward, backward] = [add(first, ...others), add(last, ...before)];
        if (!forward.ok || !backward.ok) return false;
        const again = convert(backward.value, first.unit);
        return again.ok && dec(again.value.to.value).minus(forward.value.value).abs().lte(dec(forward.value.value).times('1e-35'));
      }),
    );
    expect(add({ value: '1', unit: 'kWh' }, { value: '1', unit: 'MWh' }, { value: '1', unit: 'L' }).ok).toBe(false);
  });
});
