import { stringify } from 'csv-stringify/sync';

export type PersonLink = { name: string | null; email: string; link: string };

/**
 * The links as a table for a spreadsheet or a mail merge: UTF-8 with its mark, a row a person.
 * A name that begins like a formula is kept from being one by an apostrophe.
 */
export function writeLinkFile(links: readonly PersonLink[]): string {
  const rows = links.map(({ name, email, link }) => [name ?? '', email, link]);
  return stringify(rows, {
    header: true,
    columns: ['name', 'email', 'link'],
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}
