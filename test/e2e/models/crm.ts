import type { Page } from '@playwright/test';

/** Goes to an address of the demo CRM as a click on a link there does: without loading the page. */
export const go = (page: Page, path: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);

export const toAccount = (page: Page, id: string) => go(page, `/demo-crm/accounts/${id}`);
