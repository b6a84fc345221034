import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CertificateRow } from './certificate.sql.ts';

const { resolve } = createRequire(import.meta.url);
/** The fonts of the sheet; both hold the same letters. */
export const REGULAR = resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
export const BOLD = resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf');

type Range = { first: number; last: number };

const SEGMENTED_COVERAGE = 12;
let known: readonly Range[] | undefined;

/** Whether the sheet has every letter of a text: Latin, Greek and Cyrillic ones, and signs. */
export function canPrint(text: string): boolean {
  known ??= readLetters(readFileSync(REGULAR));
  const letters = known;
  return Array.from(text.normalize('NFC')).every((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return letters.some(({ first, last }) => first <= code && code <= last);
  });
}

/** Whether all that the certificate names can be printed as it is written. */
export function isPrintable(row: CertificateRow): boolean {
  return [row.person_name, row.course_title, row.school_name].every(canPrint);
}

/** The characters that a font draws, by the table "cmap" of OpenType, in its format 12. */
function readLetters(font: Buffer): Range[] {
  const table = tableAt(font, 'cmap');
  for (let record = 0; record < font.readUInt16BE(table + 2); record += 1) {
    const subtable = table + font.readUInt32BE(table + 8 + record * 8);
    if (font.readUInt16BE(subtable) === SEGMENTED_COVERAGE) return rangesAt(font, subtable);
  }
  throw new Error('The font of the certificate has no list of its characters');
}

function tableAt(font: Buffer, tag: string): number {
  for (let record = 0; record < font.readUInt16BE(4); record += 1) {
    const at = 12 + record * 16;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font of the certificate has no table ${tag}`);
}

function rangesAt(font: Buffer, subtable: number): Range[] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, index) => {
    const at = subtable + 16 + index * 12;
    return { first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) };
  });
}
