import type { Page } from 'playwright-core';

export async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Question map/ }).click();
  await page.getByRole('dialog', { name: 'Question map' }).waitFor();
}

/** Goes to a question of the attempt by its number. */
export async function openQuestion(page: Page, number: number): Promise<void> {
  await openMap(page);
  const name = new RegExp(`^Question ${number},`);
  await page.getByRole('dialog').getByRole('button', { name }).click();
}
