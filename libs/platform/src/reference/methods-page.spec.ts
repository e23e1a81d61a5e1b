import { defineFormula } from '@greengate/kernel';
import { z } from 'zod';
import { methodsPage } from './methods-page';

const twice = defineFormula({ id: 'demo.twice', version: 2, title: { en: 'Twice', 'zh-CN': '两倍' }, expression: 'y = 2 x', units: 't → t', source: 'arithmetic', cases: ['case-1'], input: z.strictObject({ x: z.string() }), compute: ({ x }) => x + x });

describe('the page of methods', () => {
  const page = methodsPage([{ title: { en: 'Demo', 'zh-CN': '示例' }, formulas: [twice, { ...twice, id: 'demo.again', cases: [] }] }]);
  it.each(['## Demo / 示例', '### `demo.twice` v2', 'Twice / 两倍', 'y = 2 x', '- Units: t → t', '- Source: arithmetic', '- Published cases: `case-1`', '- Published cases: none', '2 formulas; 1 published cases'])('says %s', (text) => expect(page).toContain(text));
});
