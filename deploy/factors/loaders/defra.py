"""UK Government GHG conversion factors 2024 (full set, v1.1) from the published workbook.

usage: python3 deploy/factors/loaders/defra.py defra-ghg-conversion-factors-2024-full_v1.1.xlsx [FOLDER TO WRITE TO]

A workbook is a zip of XML, read here with the standard library. Every sheet of factors has blocks of the same form: a row of groups (optional), a row of headings
that begins with "Activity" and ends its describing columns with "Unit" (and "Year"), and rows of figures below, in which an empty description repeats the one above.
"""
import json
import re
import sys
import unicodedata
import zipfile
from decimal import Context, Decimal, ROUND_HALF_UP
from pathlib import Path
from xml.etree import ElementTree

M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
FIFTEEN = Context(prec=15, rounding=ROUND_HALF_UP)
HERE = Path(__file__).resolve().parent

# Sheet -> prefix of the activity. Sheets that are not here hold no factors.
SHEETS = {
    'Fuels': 'combustion', 'Bioenergy': 'combustion', 'Refrigerant & other': 'refrigerant', 'Passenger vehicles': 'vehicle', 'Delivery vehicles': 'vehicle',
    'UK electricity': 'electricity', 'UK electricity for EVs': 'vehicle-electricity', 'Heat and steam': 'heat', 'WTT- fuels': 'wtt-fuel', 'WTT- bioenergy': 'wtt-bioenergy',
    'Transmission and distribution': 'transmission', 'UK electricity T&D for EVs': 'vehicle-transmission', 'WTT- UK electricity': 'wtt-electricity', 'WTT- heat and steam': 'wtt-heat',
    'Water supply': 'water', 'Water treatment': 'water', 'Material use': 'material', 'Waste disposal': 'waste', 'Business travel- air': 'travel', 'WTT- business travel- air': 'wtt-travel',
    'Business travel- sea': 'travel', 'WTT- business travel- sea': 'wtt-travel', 'Business travel- land': 'travel', 'WTT- pass vehs & travel- land': 'wtt-travel', 'Freighting goods': 'freight',
    'WTT- delivery vehs & freight': 'wtt-freight', 'Hotel stay': 'hotel', 'Managed assets- electricity': 'managed', 'Managed assets- vehicles': 'managed', 'Homeworking': 'homeworking',
    'Outside of scopes': 'outside-scopes',
}
ENERGY_USE = {'SECR kWh pass & delivery vehs': 'vehicle', 'SECR kWh UK electricity for EVs': 'vehicle-electricity'}
FUEL_SHEETS = {'Fuels', 'Bioenergy', 'WTT- fuels', 'WTT- bioenergy', 'Outside of scopes'}
UNITS = {
    'tonnes': ('t', 'none'), 'litres': ('L', 'none'), 'kWh (Net CV)': ('kWh', 'NCV'), 'kWh (Gross CV)': ('kWh', 'GCV'), 'cubic metres': ('m³', 'none'), 'kWh': ('kWh', 'none'), 'GJ': ('GJ', 'none'),
    'kg': ('kg', 'none'), 'km': ('km', 'none'), 'miles': ('mi', 'none'), 'tonne.km': ('tkm', 'none'), 'passenger.km': ('pkm', 'none'), 'million litres': ('ML', 'none'), 'Room per night': ('piece·d', 'none'),
    'per FTE Working Hour': ('person·h', 'none'),
}
PARTS = {'kg CO2e of CO2 per unit': 'CO2', 'kg CO2e of CH4 per unit': 'CH4', 'kg CO2e of N2O per unit': 'N2O'}
UK = {'level': 'country', 'country': 'GB'}
YEARS = {'from': 2024, 'to': 2024}
names = json.loads((HERE / 'defra-names.json').read_text(encoding='utf-8'))


def figure(text):
    value = FIFTEEN.create_decimal(text)
    plain = format(value, 'f')
    return '0' if value == 0 else plain.rstrip('0').rstrip('.') if '.' in plain else plain


def slug(text):
    text = unicodedata.normalize('NFKD', text).encode('ascii', 'replace').decode().replace('?', '-').lower()
    text = text.replace('>', ' over ').replace('+', ' plus').replace('&', ' and ')
    text = re.sub(r'(\d),(?=\d{3})', r'\1', text)
    text = re.sub(r"['*]", '', text)
    text = re.sub(r'[^a-z0-9.]+', '-', text)
    text = re.sub(r'\.(?!\d)|(?<!\d)\.', '-', text)
    return re.sub(r'-+', '-', text).strip('-')


def chinese(text):
    return names['text'].get(text, text)


def sheets(path):
    book = zipfile.ZipFile(path)
    shared = [''.join(t.text or '' for t in item.iter(M + 't')) for item in ElementTree.fromstring(book.read('xl/sharedStrings.xml'))]
    targets = {rel.get('Id'): rel.get('Target') for rel in ElementTree.fromstring(book.read('xl/_rels/workbook.xml.rels'))}
    for sheet in ElementTree.fromstring(book.read('xl/workbook.xml')).find(M + 'sheets'):
        rows = []
        for row in ElementTree.fromstring(book.read('xl/' + targets[sheet.get(R + 'id')])).iter(M + 'row'):
            cells = {}
            for cell in row.iter(M + 'c'):
                value = cell.find(M + 'v')
                if value is None or value.text is None:
                    continue
                text = shared[int(value.text)] if cell.get('t') == 's' else value.text
                text = re.sub(r'\s+', ' ', text).strip()
                if text:
                    cells[column(cell.get('r'))] = text
            rows.append((int(row.get('r')), cells))
        yield sheet.get('name'), rows


def column(reference):
    index = 0
    for letter in re.match(r'[A-Z]+', reference).group():
        index = index * 26 + ord(letter) - 64
    return index


def blocks(rows):
    """Each table of a sheet: its group row, its headings, its rows of figures."""
    at = 0
    while at < len(rows):
        number, cells = rows[at]
        if cells.get(1) == 'Activity' and 'Unit' in cells.values():
            above = rows[at - 1][1] if at and rows[at - 1][0] == number - 1 else {}
            body = []
            at += 1
            while at < len(rows) and rows[at][0] == number + 1 + len(body) and rows[at][1] and not any(v.startswith(('FAQs', 'For information', '*')) for v in rows[at][1].values()):
                if rows[at][1].get(1) == 'Activity':
                    break
                body.append(rows[at][1])
                at += 1
            yield above, cells, body
        else:
            at += 1


def readings(sheet, rows):
    """Every figure with its descriptions: (descriptions, unit, group, {heading: figure})."""
    for above, headings, body in blocks(rows):
        unit_at = next(c for c, text in headings.items() if text == 'Unit')
        first = unit_at + 2 if headings.get(unit_at + 1) == 'Year' else unit_at + 1
        groups, current = {}, None
        for c in sorted(c for c in headings if c >= first):
            current = above.get(c, current)
            groups[c] = None if current and current.startswith('An error was identified') else current
        known = {}
        for row in body:
            if unit_at not in row:
                continue
            for c in range(1, unit_at):
                if c in row:
                    known[c] = row[c]
                    for later in range(c + 1, unit_at):
                        known.pop(later, None)
            described = [known[c] for c in range(1, unit_at) if c in known]
            figures = {}
            for c in sorted(c for c in headings if c >= first):
                if c in row and re.fullmatch(r'-?\d+(\.\d+)?(E[-+]?\d+)?', row[c]):
                    figures.setdefault(groups[c], {})[headings[c]] = figure(row[c])
            for group, values in figures.items():
                yield described, row[unit_at], group, values


def activity_of(sheet, prefix, described, group):
    fuel = names['fuels'].get(described[1]) if len(described) > 1 else None
    if sheet in ('Fuels', 'Bioenergy', 'WTT- fuels', 'WTT- bioenergy', 'Outside of scopes') and described[0] != 'Electricity generated':
        return f'{prefix}/{fuel or slug(described[1])}'
    if sheet == 'Refrigerant & other':
        kind = {'Emissions including only Kyoto products': '', 'Emissions including only non-Kyoto products': '-non-kyoto', 'Total emissions including non-Kyoto products': '-total'}[group]
        return f'refrigerant{kind}/{refrigerant(described[1])}'
    fixed = names['activities'].get(' | '.join([sheet, *described]))
    if fixed:
        return fixed
    parts = [slug(re.sub(r'^(WTT|T&D)- ?', '', part)) for part in described] + ([slug(group)] if group else [])
    return '/'.join([prefix, *[part for index, part in enumerate(parts) if index == 0 or part != parts[index - 1]]])


def refrigerant(name):
    fixed = names['refrigerants'].get(name)
    if fixed:
        return fixed
    blended = re.fullmatch(r'R(\d{3}[A-Z]?)', name)
    return f'r-{blended.group(1).lower()}' if blended else slug(name.split('/')[0].split(' = ')[0].split(' (')[0])


def geography_of(sheet, described):
    if sheet != 'Hotel stay':
        return UK
    code = names['countries'].get(described[1])
    return {'level': 'country', 'country': code} if code else UK


def factor(sheet, prefix, described, unit_text, group, values):
    denominator, basis = UNITS[unit_text]
    if sheet in FUEL_SHEETS and basis == 'none' and denominator in ('kWh', 'GJ') and described[0] != 'Electricity generated':
        basis = 'NCV'  # The workbook says so for "Outside of scopes"; for bioenergy the figures agree with net calorific values only.
    activity = activity_of(sheet, prefix, described, group)
    if sheet == 'Hotel stay':
        activity = 'hotel/room-night-london' if described[1].endswith('(London)') else 'hotel/room-night'
    geography = geography_of(sheet, described)
    biogenic = sheet == 'Outside of scopes'
    total = values.get('kg CO2e', values.get('kg CO2e of CO2 per unit') if biogenic else None)
    if total is None:
        return None
    gases = [{'gas': gas, 'value': values[heading], 'unit': 'kgCO2e'} for heading, gas in PARTS.items() if heading in values] if not biogenic else []
    place = f".{geography['country'].lower()}" if sheet == 'Hotel stay' else ''
    tail = slug(denominator.replace('³', '3').replace('·', '-')) + ('' if basis == 'none' else f'-{basis.lower()}')
    words = described + ([group] if group else [])
    note = f'Sheet "{sheet}".' + (' Per vehicle-kilometre or -mile.' if denominator in ('km', 'mi') else '') + (' GJ and kWh on net calorific value.' if basis == 'NCV' and unit_text in ('GJ', 'kWh') else '')
    return {
        'id': f'{activity}{place}@{tail}', 'activity': activity, 'name': {'en': ', '.join(words), 'zh-CN': '，'.join(chinese(word) for word in words)}, 'value': total,
        'numerator': {'gas': 'CO2-biogenic', 'unit': 'kg'} if biogenic else {'gas': 'CO2e', 'unit': 'kgCO2e'}, 'denominator': denominator, 'basis': basis,
        **({'gases': gases} if gases else {}), 'geography': geography, 'years': YEARS, 'quality': 3, 'note': note,
    }


def properties(rows):
    kinds = {4: ('net-calorific-value', 'GJ/t', 'NCV'), 5: ('gross-calorific-value', 'GJ/t', 'GCV'), 6: ('density', 'kg/m³', 'none')}
    for _, cells in rows:
        if cells.get(3) != '2024' or 2 not in cells:
            continue
        name = cells[2]
        activity = f"combustion/{names['fuels'].get(name) or names['fuelProperties'].get(name) or slug(name)}"
        for c, (kind, unit, basis) in kinds.items():
            if c in cells:
                yield {'activity': activity, 'name': {'en': name, 'zh-CN': chinese(name)}, 'kind': kind, 'value': figure(cells[c]), 'unit': unit, 'basis': basis, 'years': YEARS}


def energy_use(sheet, prefix, described, unit_text, group, values):
    (heading, value), = values.items()
    basis = 'NCV' if 'Net' in heading else 'GCV' if 'Gross' in heading else 'none'
    words = described + ([group] if group else [])
    return {
        'activity': activity_of(sheet, prefix, described, group), 'name': {'en': ', '.join(words), 'zh-CN': '，'.join(chinese(word) for word in words)}, 'kind': 'energy-use',
        'value': value, 'unit': f'kWh/{UNITS[unit_text][0]}', 'basis': basis, 'years': YEARS,
    }


def document(path):
    factors, others, counts = [], [], {}
    for sheet, rows in sheets(path):
        before = len(factors) + len(others)
        if sheet in SHEETS:
            found = (factor(sheet, SHEETS[sheet], *reading) for reading in readings(sheet, rows))
            factors += [row for row in found if row is not None]
        elif sheet in ENERGY_USE:
            others += [energy_use(sheet, ENERGY_USE[sheet], *reading) for reading in readings(sheet, rows)]
        elif sheet == 'Fuel properties':
            others += properties(rows)
        counts[sheet] = len(factors) + len(others) - before
    for rows, key in ((factors, lambda f: f['id']), (others, lambda p: (p['activity'], p['kind'], p['basis'], p['unit']))):
        seen = set()
        for row in rows:
            if key(row) in seen:
                raise SystemExit(f'twice: {key(row)} {row["name"]["en"]}')
            seen.add(key(row))
    return factors, others, counts


HEADER = {
    'format': 'greengate-factor-set/1', 'id': 'defra-2024', 'series': 'defra', 'version': '2024-1.1', 'succession': 'annual',
    'title': {'en': 'UK Government GHG Conversion Factors for Company Reporting 2024, full set', 'zh-CN': '英国政府企业报告温室气体换算因子 2024（全集）'},
    'publisher': {'en': 'UK Department for Energy Security and Net Zero, and Defra', 'zh-CN': '英国能源安全与净零部、环境食品及农村事务部'},
    'licence': 'Open Government Licence v3.0',
    'source': {
        'reference': 'UK Government GHG conversion factors 2024, version 1.1', 'file': 'defra-ghg-conversion-factors-2024-full_v1.1.xlsx',
        'note': 'All sheets with factors, by program. Gas columns are kept as printed: kg CO2e that each gas contributes, AR5. Mirror: sungkomp/mcp-csv-agent.',
    },
    'validity': YEARS, 'gwpSet': 'AR5',
}


def lines(name, rows, last=False):
    def compact(row):
        return json.dumps(row, ensure_ascii=False, separators=(',', ':'))
    inner = '' if not rows else '\n' + ',\n'.join('    ' + compact(row) for row in rows) + '\n  '
    return f'  "{name}": [{inner}]' + ('' if last else ',')


def main():
    if len(sys.argv) < 2:
        raise SystemExit(__doc__.split('\n\n')[1])
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE.parent
    factors, others, counts = document(sys.argv[1])
    head = [f'  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False, separators=(",", ":"))},' for name, value in HEADER.items()]
    text = '\n'.join(['{', *head, lines('factors', factors), lines('properties', others), lines('blends', []), lines('gwps', [], True), '}', ''])
    (folder / 'defra-2024.json').write_text(text, encoding='utf-8')
    print(f'defra-2024: {len(factors)} factors, {len(others)} properties')
    for sheet, count in counts.items():
        print(f'  {count:5d} {sheet}')


main()
