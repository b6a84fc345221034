import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { readCsvFile, type CsvFile } from './csv.file.ts';
import { guessMapping, type CsvMapping } from './csv.mapping.ts';
import { separators, type CsvSeparator } from './csv.table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function readFile(bytes: Uint8Array, chosen: CsvMapping | null = null): CsvFile {
  const read = readCsvFile(bytes, chosen);
  if ('fault' in read) throw new Error(read.fault.code);
  return read.file;
}

function faultOf(bytes: Uint8Array): unknown {
  const read = readCsvFile(bytes, null);
  return 'fault' in read ? read.fault : null;
}

const named = (text: string) =>
  readFile(bytesOf(text)).people.map(({ email, name }) => [email, name]);

describe('the bytes of a file', () => {
  const text = 'Name;E-mail\nZoë Müller;zoe@x.example\n';
  const utf16 = (isBig: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', bytesOf(text), 'UTF_8'],
    ['UTF-8 with its mark', bytesOf(`\ufeff${text}`), 'UTF_8'],
    ['UTF-16, little end first', utf16(false), 'UTF_16'],
    ['UTF-16, big end first', utf16(true), 'UTF_16'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'WINDOWS_1252'],
  ])('are read as %s', (_title, bytes, encoding) => {
    const file = readFile(bytes);
    expect([file.encoding, file.separator]).toEqual([encoding, 'SEMICOLON']);
    expect(file.columns).toEqual(['Name', 'E-mail']);
    expect(file.people).toMatchObject([{ email: 'zoe@x.example', name: 'Zoë Müller' }]);
  });

  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { code: 'EMPTY' }],
    ['blank lines', bytesOf('\n \r\n\n'), { code: 'EMPTY' }],
    ['a header alone', bytesOf('name,email\n'), { code: 'EMPTY' }],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), { code: 'NOT_TEXT' }],
    ['a spreadsheet', bytesOf('PK\u0003\u0004 xl/workbook.xml'), { code: 'NOT_TEXT' }],
    [
      'a quote that is never closed',
      bytesOf('name,email\n"Ann",ann@x.example\n"Bob,bob@x.example\nCy,cy@x.example\n'),
      { code: 'UNCLOSED_QUOTE', line: 3 },
    ],
    [
      'more rows than are taken',
      bytesOf('email\n' + 'a@x.example\n'.repeat(20_001)),
      { code: 'TOO_MANY_ROWS', max: 20_000 },
    ],
    [
      'more lines than a table has',
      bytesOf('a\n'.repeat(370_000)),
      { code: 'TOO_MANY_ROWS', max: 20_000 },
    ],
    [
      'more blank lines than a table has',
      bytesOf('email\n' + '\n'.repeat(370_000) + 'a@x.example'),
      { code: 'TOO_MANY_ROWS', max: 20_000 },
    ],
    [
      'more columns than a table has',
      bytesOf('a,'.repeat(370_000) + '\n1'),
      { code: 'TOO_MANY_COLUMNS', max: 200 },
    ],
  ])('with %s in them are refused by name', (_title, bytes, fault) => {
    expect(faultOf(bytes)).toEqual(fault);
  });
});

describe('the header', () => {
  const none = { hasHeader: true, email: null, name: null, firstName: null, lastName: null };

  it.each<[string, Partial<CsvMapping>]>([
    ['Name,Email', { name: 0, email: 1 }],
    ['E-Mail;Vorname;Nachname', { email: 0, firstName: 1, lastName: 2 }],
    ['Name;Vorname;E-Mail-Adresse', { lastName: 0, firstName: 1, email: 2 }],
    ['Nombre,Apellidos,Correo electrónico', { firstName: 0, lastName: 1, email: 2 }],
    ['Nom,Prénom,Courriel', { lastName: 0, firstName: 1, email: 2 }],
    ['FIRST NAME\tLAST_NAME\te-mail', { firstName: 0, lastName: 1, email: 2 }],
    ['Full name,First name,Last name,Email', { name: 0, email: 3 }],
    ['Phone,Email', { email: 1 }],
  ])('%s names the columns', (head, expected) => {
    const { mapping } = readFile(bytesOf(`${head}\n1,2,3,4\n`.replaceAll(',', commaOf(head))));
    expect(mapping).toEqual({ ...none, ...expected });
  });

  it('may be missing: addresses show where they are', () => {
    const [first, second] = ['Ann Lee,ann@x.example', 'Bo,bo@x.example'];
    expect(readFile(bytesOf(`${first}\n${second}`))).toMatchObject({
      mapping: { hasHeader: false, name: 0, email: 1, firstName: null, lastName: null },
      people: [{ line: 1, name: 'Ann Lee' }, { line: 2 }],
    });
  });

  it('of one column is enough when it holds addresses', () => {
    expect(named('email\na@x.example')).toEqual([['a@x.example', null]]);
    expect(named('a@x.example')).toEqual([['a@x.example', null]]);
  });

  it('that nobody understands asks for the column of addresses', () => {
    const file = readFile(bytesOf('alpha\nbeta\n'));
    expect([file.mapping.email, file.people]).toEqual([null, []]);
  });

  it('is overruled by what was chosen, within the columns there are', () => {
    const chosen = { hasHeader: true, email: 2, name: 7, firstName: 0, lastName: null };
    const file = readFile(bytesOf('Name,Email,Private\nAnn,a@x.example,ann@y.example'), chosen);
    expect(file.mapping).toEqual({ ...chosen, name: null });
    expect(file.people).toMatchObject([{ email: 'ann@y.example', name: 'Ann' }]);
  });
});

describe('a row', () => {
  const text = [
    'Name,Email',
    'Ann,ann@x.example',
    '',
    '"Lee, Bo",BO@X.example ',
    'Cy,cy',
    'Di,',
    'Ed,ed@x.example,extra',
    'Bo again,bo@x.EXAMPLE',
    `${'F'.repeat(201)},f@x.example`,
    '"G\nH",g@x.example',
    'I,i@x.example,',
  ].join('\r\n');

  it('says the line it stands on and the first thing that is wrong with it', () => {
    const { people } = readFile(bytesOf(text));
    expect(people.map(({ line, problem, firstLine }) => [line, problem, firstLine])).toEqual([
      [2, null, null],
      [4, null, null],
      [5, 'EMAIL_INVALID', null],
      [6, 'EMAIL_MISSING', null],
      [7, 'COLUMNS_DIFFER', null],
      [8, 'EMAIL_TWICE', 4],
      [9, 'NAME_TOO_LONG', null],
      [10, 'TEXT_INVALID', null],
      [12, null, null],
    ]);
  });

  it('keeps what stands in quotes, and a script as plain text', () => {
    expect(named('Name,Email\n"O""Neil, <script>x</script>",o@x.example')).toEqual([
      ['o@x.example', 'O"Neil, <script>x</script>'],
    ]);
  });
});

describe('any table', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) =>
    value
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
      .replaceAll('@', '')
      .trim(),
  );
  const separator = fc.constantFrom<CsvSeparator>('COMMA', 'SEMICOLON', 'TAB');

  it('that is written is read as it was', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), separator, (names, by) => {
        const rows = names.map((name, index) => [`p${index}@x.example`, name]);
        const options = { delimiter: separators[by], quoted: true, header: true };
        const written = stringify(rows, { ...options, columns: ['email', 'name'] });
        expect(named(written)).toEqual(rows.map(([email, name]) => [email, name || null]));
      }),
    );
  });

  it('of any bytes is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readCsvFile(bytes, null);
        expect('fault' in read || 'file' in read).toBe(true);
      }),
    );
  });
});

describe('guessMapping', () => {
  it('has nothing to say of no rows', () => {
    expect(guessMapping([])).toMatchObject({ hasHeader: false, email: null, name: null });
  });
});

function commaOf(head: string): string {
  return Object.values(separators).find((one) => head.includes(one)) ?? ',';
}
