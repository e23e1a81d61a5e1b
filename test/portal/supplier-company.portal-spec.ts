import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, phone, picture, settled, signInAs, visit, type Look } from './browser';
import { personAs } from './person';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const look: Look = { language: 'en', theme: 'light', ...phone };
const dialog = (page: Page) => page.getByRole('dialog');

it('the company says who it is, where it works and whom to turn to, and takes it back', async () => {
  const { page, context, complaints } = await visit(browser, look);
  await signInAs(page, 'supplier');
  complaints.length = 0;
  await page.goto('/s/company');
  const sites = page.getByRole('region', { name: 'Sites', exact: true });
  await sites.getByRole('button', { name: 'Add a site' }).click();
  await dialog(page).getByRole('button', { name: 'Add site' }).click();
  await dialog(page).getByRole('alert').getByText('Enter the name of the site.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 's-company-site-missing', look);
  await dialog(page).getByLabel('Name of the site').fill('Dock 7');
  await dialog(page).getByLabel('City (optional)').fill('Kaohsiung');
  await dialog(page).getByRole('button', { name: 'Add site' }).click();
  await sites.getByText('Dock 7').waitFor();
  await sites.getByText(/Kaohsiung/).waitFor();

  const contacts = page.getByRole('region', { name: 'Contacts', exact: true });
  await contacts.getByRole('button', { name: 'Add a contact' }).click();
  await dialog(page).getByLabel('Name of the person').fill('Mei Wu');
  await dialog(page).getByLabel('E-mail address').fill('no address');
  await dialog(page).getByRole('button', { name: 'Add contact' }).click();
  await page.locator('#contact-email-fault').waitFor();
  await dialog(page).getByLabel('E-mail address').fill('mei.wu@supplier.example');
  await dialog(page).getByRole('button', { name: 'Add contact' }).click();
  await contacts.getByText('mei.wu@supplier.example').waitFor();
  await settled(page);
  await picture(page, 's-company-full', look);

  await contacts.getByRole('button', { name: 'Remove: Mei Wu' }).click();
  await dialog(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await dialog(page).getByText('Give the reason in a few words.').first().waitFor();
  await dialog(page).getByRole('textbox').fill('left the company');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await contacts.getByText('mei.wu@supplier.example').waitFor({ state: 'detached' });
  await sites.getByRole('button', { name: 'Remove: Dock 7' }).click();
  await dialog(page).getByRole('textbox').fill('entered by mistake');
  await dialog(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await sites.getByText('Dock 7').waitFor({ state: 'detached' });
  expect(complaints.filter((line) => !/\b4(?:00|22)\b/.test(line))).toEqual([]);
  await context.close();
});

it('details are corrected, and what cannot be is said', async () => {
  const { page, context } = await visit(browser, look);
  await signInAs(page, 'supplier');
  await page.goto('/s/company');
  const details = page.getByRole('region', { name: 'Details', exact: true });
  const name = (await details.locator('dd').first().innerText()).trim();
  const rename = async (to: string): Promise<void> => {
    await details.getByRole('button', { name: 'Correct details' }).click();
    await dialog(page).getByLabel('Legal name').fill(to);
    await dialog(page).getByRole('button', { name: 'Save' }).click();
  };
  await rename(' ');
  await dialog(page).getByRole('alert').getByText('Enter the legal name.').waitFor();
  await dialog(page).getByLabel('Legal name').fill(`${name} (new)`);
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await details.getByText(`${name} (new)`).waitFor();
  await rename(name);
  await details.getByText(name, { exact: true }).waitFor();
  const own = await personAs('supplier');
  const { programmes } = await own.get<{ programmes: readonly { supplierIds: readonly string[] }[] }>('/programmes');
  expect((await own.get<{ legalName: string }>(`/suppliers/${programmes[0]?.supplierIds[0] ?? ''}`)).legalName).toBe(name);
  await context.close();
});
