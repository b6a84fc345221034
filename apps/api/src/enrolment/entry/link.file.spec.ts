import { describe, expect, it } from '@jest/globals';
import { writeLinkFile } from './link.file.ts';

describe('writeLinkFile', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps %j from being a formula',
    (name) => {
      const [, row = ''] = writeLinkFile([{ name, email: 'a@x', link: 'l' }]).split(/\r\n(?!=)/);
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('begins with the mark that spreadsheets look for, and quotes what needs it', () => {
    const file = writeLinkFile([{ name: 'Lee, "Bo"', email: 'bo@x.example', link: 'https://l' }]);
    expect(file).toBe('\ufeffname,email,link\r\n"Lee, ""Bo""",bo@x.example,https://l\r\n');
  });

  it('names nobody where the file named nobody', () => {
    expect(writeLinkFile([{ name: null, email: 'a@x', link: 'l' }])).toMatch(/\n,a@x,l\r\n$/);
  });
});
