import type { CsvRecord } from './csv.table.ts';

/** Which column holds what, from 0; null when no column does. */
export type CsvMapping = {
  hasHeader: boolean;
  email: number | null;
  /** The whole name; else it is put together from the next two. */
  name: number | null;
  firstName: number | null;
  lastName: number | null;
};

type Part = Exclude<keyof CsvMapping, 'hasHeader'>;

/** Words of headers in the languages that school offices export in, without accents and signs. */
const words: Record<Part, readonly string[]> = {
  email: listed(
    'email mail emailaddress mailaddress address studentemail',
    'correo correoelectronico courriel adressemail adresseemail emailadresse',
    'posta epost eposta indirizzoemail',
  ),
  name: listed(
    'name fullname student studentname displayname participant',
    'person nombrecompleto nomcomplet nomecompleto navn namn',
    'teilnehmer nombre',
  ),
  firstName: listed(
    'first firstname given givenname forename vorname',
    'prenom primernombre nome fornavn fornamn voornaam',
    'imie',
  ),
  lastName: listed(
    'last lastname family familyname surname nachname',
    'familienname nom apellido apellidos cognome sobrenome',
    'etternavn efternamn achternaam nazwisko nomdefamille',
  ),
};

function listed(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

export function looksLikeAddress(cell: string): boolean {
  return ADDRESS.test(cell);
}

/** Guesses what the columns hold: by the words of the first row, and the address by its look. */
export function guessMapping(records: readonly CsvRecord[]): CsvMapping {
  const [first, ...rest] = records;
  const head = first?.cells ?? [];
  const hasHeader = isHeader(head);
  if (!hasHeader) {
    const email = columnOfAddresses(records);
    const name = firstOther(head.length, email);
    return { hasHeader, email, name, firstName: null, lastName: null };
  }
  const named = byWords(head);
  return { hasHeader, email: named.email ?? columnOfAddresses(rest), ...nameColumns(named) };
}

/** "Name" beside "Vorname" is the family's, "Nombre" beside "Apellidos" the given one; a half alone is the whole. */
function nameColumns({ name, firstName, lastName }: Record<Part, number | null>) {
  const isHalved = [name, firstName, lastName].filter((column) => column !== null).length === 2;
  if (isHalved) return { name: null, firstName: firstName ?? name, lastName: lastName ?? name };
  return { name: name ?? firstName ?? lastName, firstName: null, lastName: null };
}

function isHeader(cells: readonly string[]): boolean {
  if (cells.some(looksLikeAddress)) return false;
  return Object.values(byWords(cells)).some((column) => column !== null);
}

function byWords(cells: readonly string[]): Record<Part, number | null> {
  const plain = cells.map(plainWord);
  const find = (part: Part) => {
    const column = plain.findIndex((word) => words[part].includes(word));
    return column === -1 ? null : column;
  };
  return {
    email: find('email'),
    name: find('name'),
    firstName: find('firstName'),
    lastName: find('lastName'),
  };
}

function plainWord(cell: string): string {
  return cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const SAMPLE_ROWS = 50;

function columnOfAddresses(records: readonly CsvRecord[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of records.slice(0, SAMPLE_ROWS)) {
    cells.forEach((cell, column) => {
      if (looksLikeAddress(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
    });
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** The first column that isn't the address's; null where there is no other. */
function firstOther(columns: number, email: number | null): number | null {
  if (email === null) return null;
  const column = email === 0 ? 1 : 0;
  return column < columns ? column : null;
}
