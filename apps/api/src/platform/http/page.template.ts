import { createHash } from 'node:crypto';

/** A page as it is built, cut where what is drawn goes in. */
export type PageTemplate = {
  plain: string;
  beforeHead: string;
  beforeContent: string;
  afterContent: string;
};

export type DrawnParts = {
  /** What the page says of itself in its head, such as its title. */
  head: string;
  html: string;
  /** JSON that can stand in a script element. */
  data: string;
};

const TITLE = /<title>[^<]*<\/title>/;
const ROOT = '<div id="root"></div>';
const STYLE = /<style>(.*?)<\/style>/gs;

/** Cuts a built page, or null when it has no place for content. */
export function readTemplate(plain: string): PageTemplate | null {
  const title = TITLE.exec(plain);
  const root = plain.indexOf(ROOT);
  if (!title || root < title.index) return null;
  return {
    plain,
    beforeHead: plain.slice(0, title.index),
    beforeContent: plain.slice(title.index + title[0].length, root),
    afterContent: plain.slice(root + ROOT.length),
  };
}

/** The page with what was drawn, and with what it was drawn from. */
export function fillTemplate(template: PageTemplate, { head, html, data }: DrawnParts): string {
  const { beforeHead, beforeContent, afterContent } = template;
  const content = `<div id="root">${html}</div>`;
  const source = `<script type="application/json" id="page-data">${data}</script>`;
  return beforeHead + head + beforeContent + content + source + afterContent;
}

/** What the content policy has to name for the styles that stand in a page. */
export function styleHashes(plain: string): string[] {
  return [...plain.matchAll(STYLE)].map(([, styles = '']) => {
    return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
  });
}
