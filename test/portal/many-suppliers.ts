import type { Page } from 'playwright-core';

export const many = 10_000;

const table = (): string => ['duns,legal_name,sector,country,category', ...Array.from({ length: many }, (_, index) => `${800_000_000 + index},Supplier No ${index + 1} 供应商,Steel 钢铁,TW,Castings`), ''].join('\n');

/** Through the page, as a buyer does it. */
export async function importMany(page: Page): Promise<void> {
  await page.goto('/p/imports');
  await page.locator('input[type=file]').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) });
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Record all rows' }).click();
  await page.getByRole('heading', { name: 'Recording', exact: true }).waitFor();
  await page.getByText('Done', { exact: true }).waitFor();
}

export interface Filtered {
  readonly total: number;
  /** Of that time, what the request took. */
  readonly api: number;
}

/** Types into the search field and waits for the frame in which every row in sight fits it; milliseconds. */
export const filtered = (page: Page, text: string): Promise<Filtered> =>
  page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const fits = (): boolean => {
      const names = Array.from(document.querySelectorAll('tbody th a')).map((one) => one.textContent ?? '');
      return names.length > 0 && names.every((name) => name.includes(wanted));
    };
    const shown = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!fits()) return;
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const began = performance.now();
    set?.call(field, wanted);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await shown;
    const total = performance.now() - began;
    const requests = performance.getEntriesByType('resource').filter((entry) => entry.startTime >= began && entry.name.includes('/suppliers?'));
    return { total, api: requests.reduce((longest, { duration }) => Math.max(longest, duration), 0) };
  }, text);
