import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, looks, openBrowser, phone, picture, settled, signInAs, visit } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Counts what a person does: each tap and each entry. */
function handsOf(page: Page): { readonly tap: (name: string | RegExp) => Promise<void>; readonly enter: (label: string, text: string) => Promise<void>; readonly choose: (label: string, option: string) => Promise<void>; readonly check: (label: string | RegExp) => Promise<void>; readonly count: () => number } {
  let count = 0;
  const once = async (act: () => Promise<unknown>): Promise<void> => {
    count += 1;
    await act();
  };
  return {
    tap: (name) => once(() => page.getByRole('button', { name }).first().tap()),
    enter: (label, text) => once(() => page.getByLabel(label, { exact: false }).first().fill(text)),
    choose: (label, option) => once(() => page.getByLabel(label).first().selectOption({ label: option })),
    check: (label) => once(() => page.getByLabel(label).first().check()),
    count: () => count,
  };
}

const at = (page: Page, title: string): Promise<void> => page.getByRole('heading', { level: 1, name: title }).waitFor();

it('a first disclosure on a phone, in Chinese: one bill, one receipt, at most 40 taps and entries', async () => {
  const look = { language: 'zh-CN', theme: 'light', ...phone } as const;
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'supplier');
  const hands = handsOf(page);
  await settled(page);
  await picture(page, 's-home', look);
  await hands.tap('开始披露');
  await at(page, '哪些属于贵公司？');
  await hands.check(/运营控制/);
  await hands.tap('继续');
  await at(page, '哪十二个月？');
  await hands.enter('自', '2021-01-01');
  await hands.enter('至', '2021-12-31');
  await hands.tap('继续');
  await at(page, '在哪里经营？');
  await hands.enter('场所名称', '一号厂房');
  await hands.choose('省份或国家', '江苏');
  await hands.tap('继续');
  await at(page, '用电');
  await hands.enter('用电量', '１２８，４００');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 's-electricity', look);
  await hands.tap('继续');
  await at(page, '燃料');
  await hands.enter('数量', '5000');
  await hands.tap('继续');
  await at(page, '制冷剂与外购热力');
  await hands.check('没有');
  await page.getByRole('group', { name: /外购蒸汽/ }).getByLabel('没有').check();
  await hands.tap('继续');
  await at(page, '营业收入与产量');
  await hands.enter('本期营业收入', '45000000');
  await hands.tap('继续');
  await at(page, '证明材料');
  await page.locator('input[type=file]').first().setInputFiles({ name: '电费单.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') });
  await page.getByText('1 个文件').waitFor();
  await hands.tap('继续');
  await at(page, '核对答案');
  await page.getByRole('table').waitFor();
  await settled(page);
  await picture(page, 's-check', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  await hands.check(/已获授权/);
  await hands.tap('提交');
  await at(page, '提交回执');
  await settled(page);
  await picture(page, 's-receipt', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  // Two more for signing in, which an invitation replaces.
  expect(hands.count() + 3).toBeLessThanOrEqual(40);
  process.stdout.write(`first disclosure: ${hands.count() + 3} taps and entries\n`);
  await context.close();
});

describe('the screens of a supplier', () => {
  it.each(looks)('can be read by everyone: $language, $theme, $width px', async (look) => {
    const { page, context, complaints } = await visit(browser, look);
    await signInAs(page, 'supplier');
    complaints.length = 0;
    for (const [name, path] of [['home', '/s'], ['disclosures', '/s/disclosures'], ['tier', '/s/tier'], ['sharing', '/s/sharing']] as const) {
      await page.goto(path);
      await page.locator('main h1').waitFor();
      await settled(page);
      await picture(page, `s-${name}`, look);
      expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await page.goto('/s/disclosures');
    await page.locator('main li a').first().click();
    await page.getByRole('table').first().waitFor();
    await settled(page);
    await picture(page, 's-disclosure', look);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
