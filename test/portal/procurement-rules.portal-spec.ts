import type { Browser } from 'playwright-core';
import { accessibilityFaults, openBrowser, signInAs, visit } from './browser';
import { personAs, programmeOf } from './person';
import { readableByEveryone } from './readable';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('rules', () => {
  const rulesetId = 'sdp-test';
  beforeAll(async () => {
    const owner = await personAs('owner');
    const { programmeId, organisationId } = await programmeOf(owner);
    const { items } = await owner.get<{ items: readonly { documentId: string; inForce: boolean }[] }>(`/programmes/${programmeId}/rulesets`);
    const inForce = items.find((one) => one.inForce)?.documentId ?? '';
    const { document } = await owner.get<{ document: Record<string, unknown> }>(`/programmes/${programmeId}/rulesets/${inForce}`);
    const drafted = await owner.post(`/programmes/${programmeId}/rulesets`, { document: { ...document, id: rulesetId, version: '1.1.0', title: { en: 'Test rules', 'zh-CN': '测试规则' } } });
    if (drafted.status >= 300) throw new Error(JSON.stringify(drafted.body));
    const admin = await personAs('admin');
    const hired = await admin.post(`/organisations/${organisationId}/users`, { email: 'second-owner@greengate.example', name: 'Second Owner', roles: ['programme-owner'], password: 'greengate-demo' });
    if (hired.status >= 300) throw new Error(JSON.stringify(hired.body));
  });

  it('who drafted does not publish; a second person does, with the digest compared; versions are set side by side', async () => {
    const own = await visit(browser);
    await signInAs(own.page, 'owner');
    await own.page.goto('/p/rules');
    const publish = own.page.getByRole('button', { name: `Publish ${rulesetId}` });
    await publish.waitFor();
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    await own.page.getByText('You drafted it; another owner publishes.').first().waitFor();
    await own.context.close();

    const { page, context, complaints } = await visit(browser);
    await signInAs(page, 'second-owner');
    complaints.length = 0;
    await page.goto('/p/rules');
    await page.getByLabel('Older version').selectOption('sdp-1.0');
    await page.getByLabel('Newer version').selectOption(rulesetId);
    await page.getByRole('rowheader', { name: /title/ }).first().waitFor();
    expect(await page.locator('section', { has: page.locator('#differences') }).innerText()).toContain('Test rules');
    await page.getByRole('button', { name: `Publish ${rulesetId}` }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('dd.digest').innerText()).toMatch(/^[0-9a-f]{64}$/);
    // What changes against the rules in force stands before the eyes of who publishes.
    await dialog.getByRole('rowheader', { name: 'title.en' }).waitFor();
    await dialog.getByLabel('Effective from').fill('2099-01-01');
    expect(await dialog.getByRole('button', { name: 'Publish', exact: true }).getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel(/The digest is the one/).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: new RegExp(rulesetId) }).getByText('Published').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the cost curve of the programme', () => {
  beforeAll(async () => {
    const supplier = await personAs('supplier');
    const buyer = await personAs('buyer');
    const { programmes } = await supplier.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
    const supplierId = programmes[0]?.supplierIds[0] ?? '';
    const plan = { field: 'energy-efficiency', stage: 'process', type: 'waste-heat', cause: 'Heat of the kilns leaves through the stack.', baseline: { year: 2024, emissions: '5000' }, currency: 'TWD', opexChange: '0', lifetimeYears: 10, startOn: '2025-11-01', dueOn: '2027-12-31' };
    for (const [title, capex, saving, scope1] of [['Waste heat of kiln 1', '1000000', '900000', '800'], ['Heat pumps', '9000000', '200000', '400']] as const) {
      const { status, body } = await supplier.post<{ measureId: string }>(`/suppliers/${supplierId}/measures`, { plan: { ...plan, title, capex, saving, abatement: { scope1, scope2: '0', scope3: '0' } } });
      if (status >= 300) throw new Error(JSON.stringify(body));
      const approved = await buyer.post(`/suppliers/${supplierId}/measures/${body.measureId}/approve`, {});
      if (approved.status >= 300) throw new Error(JSON.stringify(approved.body));
    }
  });

  it.each(['en', 'zh-CN'] as const)('says what it shows, and as a table: %s', (language) =>
    readableByEveryone(browser, 'buyer', language, [
      {
        name: 'p-curve',
        path: '/p/measures',
        ready: async (page) => {
          const chart = page.locator('svg[role=img]').first();
          await chart.waitFor();
          expect(await chart.getAttribute('aria-label')).toMatch(/1,200/);
          await page.locator('details summary', { hasText: /Show as table|以表格显示/ }).click();
          expect(await page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('Waste heat of kiln 1'), expect.stringContaining('Heat pumps')]);
        },
      },
    ]));
});

it('an invitation shows its link once, is listed, and is revoked with a reason', async () => {
  const { page, context, complaints } = await visit(browser);
  await signInAs(page, 'buyer');
  complaints.length = 0;
  await page.goto('/p/invitations');
  await page.getByRole('button', { name: 'Invite a supplier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create the invitation' }).click();
  expect(await dialog.getByRole('alert').getByRole('listitem').count()).toBe(2);
  const name = '<b>Kunshan</b> 昆山 🏭';
  await dialog.getByLabel('Name of the supplier').fill(name);
  await dialog.getByLabel('E-mail address').fill('kunshan@supplier.example');
  await dialog.getByRole('button', { name: 'Create the invitation' }).click();
  await dialog.getByLabel('Link', { exact: true }).waitFor();
  const token = await dialog.getByLabel('Token', { exact: true }).inputValue();
  expect(token.length).toBeGreaterThanOrEqual(16);
  expect(await dialog.getByLabel('Link', { exact: true }).inputValue()).toContain(encodeURIComponent(token));
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  // Markup is text.
  const row = page.getByRole('row').filter({ hasText: name }).filter({ hasText: 'Open' });
  await row.first().waitFor();
  expect(await page.locator('main').innerText()).not.toContain(token);
  await row.first().getByRole('button', { name: /Revoke/ }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('Sent to the wrong address.');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
  await page.getByRole('row').filter({ hasText: name }).getByText('Revoked').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
