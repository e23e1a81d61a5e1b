import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const portal = join(__dirname, '../../apps/portal');
const areas = readdirSync(join(portal, 'locales/en')).sort();
const catalogue = (language: string, area: string): Record<string, string> => JSON.parse(readFileSync(join(portal, 'locales', language, area), 'utf8')) as Record<string, string>;
const placeholders = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe('the catalogues of the portal', () => {
  it('have the same areas in both languages', () => {
    expect(readdirSync(join(portal, 'locales/zh-CN')).sort()).toEqual(areas);
  });

  it.each(areas)('%s: the same ids, in both languages, with the same values, none of them empty', (area) => {
    const english = catalogue('en', area);
    const chinese = catalogue('zh-CN', area);
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    const different = Object.keys(english).filter((id) => placeholders(english[id] ?? '').join() !== placeholders(chinese[id] ?? '').join() || !english[id] || !chinese[id]);
    expect(different).toEqual([]);
    expect(Object.keys(english).filter((id) => !id.startsWith(`${area.replace('.json', '')}.`))).toEqual([]);
  });
});

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (path.endsWith('.tsx')) yield path;
  }
}

/** Words between tags, and in attributes that people hear or see. */
function literals(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const spoken = ['label', 'title', 'placeholder', 'alt', 'aria-label', 'help', 'lead'];
  // The name of the product, signs and units of the standards are the same in every language.
  const wordless = (text: string): boolean => !/[\p{L}]/u.test(text.replaceAll('Greengate', '').replaceAll('t CO₂e', '').replaceAll('kg CO₂e', ''));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !wordless(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText()) && node.initializer !== undefined && ts.isStringLiteral(node.initializer) && !wordless(node.initializer.text)) found.push(node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

it('no words stand in the screens themselves', () => {
  const found = [...sources(join(portal, 'src'))].flatMap((path) => literals(path).map((text) => `${path.slice(portal.length + 1)}: ${text}`));
  expect(found).toEqual([]);
});
