import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, phone, picture, settled, signInAs, visit, type Look } from './browser';
import { personAs, programmeOf } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const look: Look = { language: 'zh-CN', theme: 'light', ...phone };
const password = 'a quiet morning river';
const most = 40;

interface Newcomer {
  readonly email: string;
  readonly link: string;
  readonly name: string;
  readonly code: string;
}

/** What the buyer's side does first: an invitation, and nothing else. */
async function invited(email: string, name: string, code: string): Promise<Newcomer> {
  const buyer = await personAs('buyer');
  const { programmeId } = await programmeOf(buyer);
  const { status, body } = await buyer.post<{ invitationId: string; token: string }>(`/programmes/${programmeId}/invitations`, { supplierName: name, email });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return { email, name, code, link: `/invitation?id=${body.invitationId}&token=${encodeURIComponent(body.token)}` };
}

/** Counts what a person does: each tap, each entry, each choice. */
class Hands {
  count = 0;
  constructor(readonly page: Page) {}
  async tap(name: string | RegExp): Promise<void> {
    this.count += 1;
    await this.page.getByRole('button', { name }).first().tap();
  }
  async enter(label: string, text: string): Promise<void> {
    this.count += 1;
    await this.page.getByLabel(label).first().fill(text);
  }
  async choose(label: string, option: string): Promise<void> {
    this.count += 1;
    await this.page.getByLabel(label).first().selectOption({ label: option });
  }
  /** A tap on the words of a choice. */
  async check(group: string | RegExp, choice: string | RegExp): Promise<void> {
    this.count += 1;
    await this.page.getByRole('group', { name: group }).locator('label', { hasText: choice }).first().tap();
  }
}

const at = (page: Page, title: string): Promise<void> => page.getByRole('heading', { level: 1, name: title }).waitFor();
const bill = { name: '电费单.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

it('a small firm on a phone, in Chinese, from the invitation to the receipt: one bill, one receipt, at most 40 taps and entries', async () => {
  const { email, code, link } = await invited('sme.phone@supplier.example', '昆山精密件有限公司', '91350100M000100Y43');
  const { page, context } = await visit(browser, look);
  const hands = new Hands(page);
  await page.goto(link);
  await hands.enter('您的姓名', '林宇');
  await hands.enter('电子邮箱', email);
  await hands.enter('设置密码', password);
  await picture(page, 'flow-0-account', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  await hands.tap('开通账户并继续');
  await hands.enter('标识号码', code);
  await hands.enter('行业', '電子業');
  await settled(page);
  await picture(page, 'flow-1-invitation', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  await hands.tap('接受并共享');
  await page.waitForURL((url) => url.pathname === '/s');
  await settled(page);
  await picture(page, 'flow-2-home', look);
  await hands.tap('开始披露');
  await at(page, '哪些属于贵公司？');
  await hands.check(/.*/, /^运营控制/);
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
  // As an input method writes it.
  await hands.enter('用电量', '１２８，４００');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'flow-3-electricity', look);
  await hands.tap('继续');
  await at(page, '燃料');
  await hands.enter('数量', '5000');
  await hands.tap('继续');
  await at(page, '制冷剂与外购热力');
  for (const group of [/制冷剂/, /外购蒸汽/]) await hands.check(group, /^没有/);
  await hands.tap('继续');
  await at(page, '营业收入与产量');
  await hands.enter('本期营业收入', '45000000');
  await hands.tap('继续');
  await at(page, '证明材料');
  // The camera: one tap opens it, one takes the picture.
  hands.count += 2;
  await page.locator('input[type=file]').first().setInputFiles(bill);
  await page.getByText('1 个文件').waitFor();
  await hands.tap('继续');
  await at(page, '核对答案');
  await page.getByRole('table').waitFor();
  await settled(page);
  await picture(page, 'flow-4-check', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  hands.count += 1;
  await page.locator('label', { hasText: '已获授权' }).tap();
  await hands.tap('提交');
  await at(page, '提交回执');
  await settled(page);
  await picture(page, 'flow-5-receipt', look);
  expect(await accessibilityFaults(page)).toEqual([]);
  process.stdout.write(`from the invitation to the receipt: ${hands.count} taps and entries\n`);
  expect(hands.count).toBeLessThanOrEqual(most);
  // The tonnes are those of the two documents: 128,400 kWh in Jiangsu and 5,000 L of diesel.
  const own = await personAs(email, undefined, password);
  const { programmes } = await own.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  const { disclosures } = await own.get<{ disclosures: readonly { status: string }[] }>(`/suppliers/${programmes[0]?.supplierIds[0] ?? ''}/disclosures`);
  expect(disclosures.map(({ status }) => status)).toEqual(['submitted']);
  await context.close();
});

/** What has the focus, as somebody hears it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])].map((label) => label.innerText).join(' ') : '';
    return (element.getAttribute('aria-label') ?? (labels === '' ? element.innerText : labels)).trim();
  });

const farthest = 60;
/** Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < farthest; step += 1) {
    await page.keyboard.press('Tab');
    const heard = await focused(page);
    if (typeof name === 'string' ? heard === name : name.test(heard)) return;
  }
  throw new Error(`${String(name)} was not reached by the keyboard; the focus is on "${await focused(page)}"`);
}
const press = async (page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};
const type = async (page: Page, name: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.insertText(text);
};

/** Into the parts of the device's own field for a day, in the order of this language. */
async function typeDay(page: Page, year: string, month: string, day: string): Promise<void> {
  await page.keyboard.type(year);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(month + day);
}

it('the same without a pointer: the whole form by keyboard, faults lead to their fields', async () => {
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'supplier');
  await settled(page);
  await press(page, '开始披露');
  await at(page, '哪些属于贵公司？');
  // The page takes the focus to its heading: whoever listens hears where they are.
  expect(await focused(page)).toBe('哪些属于贵公司？');
  await press(page, /^运营控制/, 'Space');
  await press(page, '继续');
  await at(page, '哪十二个月？');
  await press(page, '继续');
  // Nothing was entered: the summary takes the focus and leads to the field.
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  expect(await page.title()).toMatch(/^错误/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^自/);
  await typeDay(page, '2020', '01', '01');
  await tabTo(page, /^至/);
  await typeDay(page, '2020', '12', '31');
  await press(page, '继续');
  await at(page, '在哪里经营？');
  await type(page, '场所名称', '一号厂房');
  await tabTo(page, '省份或国家');
  await page.keyboard.press('ArrowDown');
  await press(page, '继续');
  await at(page, '用电');
  await type(page, '用电量', '1000');
  await press(page, '继续');
  await at(page, '燃料');
  await press(page, '没有燃料');
  await press(page, '继续');
  await at(page, '制冷剂与外购热力');
  for (let group = 0; group < 2; group += 1) await press(page, '没有', 'Space');
  await press(page, '继续');
  await at(page, '营业收入与产量');
  await press(page, '不清楚');
  await press(page, '继续');
  await at(page, '证明材料');
  await press(page, '继续');
  await at(page, '核对答案');
  await press(page, /已获授权/, 'Space');
  await tabTo(page, '提交');
  await context.close();
});
