import type { Moment } from '../ui/moment.ts';

/** What a page was drawn from: the browser begins with the same, so that nothing on it changes. */
export type PageData = Seen & { cache: unknown };

/** When and where a page was drawn for; the zone is null when the reader's was not known. */
type Seen = { now: string; timeZone: string | null };

/** As JSON that can stand in a script element: no text in it can end the element. */
export function writePageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What the server drew this page from; null when the page came without content. */
export function readPageData(page: Document): PageData | null {
  const text = page.getElementById('page-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : null;
}

export function momentOf({ now, timeZone }: Seen): Moment | null {
  return timeZone === null ? null : { now: new Date(now), timeZone };
}
