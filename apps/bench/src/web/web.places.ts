import type { BrowserContext } from 'playwright-core';

export type Cookie = Awaited<ReturnType<BrowserContext['cookies']>>[number];

export type Places = {
  /** Of a student of the demo. */
  cookies: Cookie[];
  home: string;
  signIn: string;
  lesson: string;
  quiz: string;
  atlas: string;
};

/** Signs in as the demo's student, as anyone can, and looks for pages to measure. */
export async function findPlaces(context: BrowserContext): Promise<Places> {
  const page = await context.newPage();
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Sign in as a student/ }).click();
  const lesson = page.locator('a[href^="/lesson/"]').first();
  const quiz = page.locator('a[href^="/quiz/"]').first();
  const found = {
    home: '/',
    signIn: '/sign-in',
    lesson: (await lesson.getAttribute('href')) ?? '',
    quiz: (await quiz.getAttribute('href')) ?? '',
    atlas: '/atlas',
  };
  const cookies = await context.cookies();
  await page.close();
  return { ...found, cookies };
}
