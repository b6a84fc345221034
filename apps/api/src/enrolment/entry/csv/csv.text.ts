export type CsvEncoding = 'UTF_8' | 'UTF_16' | 'WINDOWS_1252';

export type CsvText = { encoding: CsvEncoding; text: string };

/** Control characters that no table is written with: the mark of a picture or a spreadsheet's own file. */
const BINARY = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]|[\ufffe\uffff]/u;

/**
 * Reads the bytes of a table as text: by its byte order mark, else as UTF-8 where they are valid
 * UTF-8, else as Windows-1252, which is what spreadsheets of western offices write.
 * Null when they are no text at all.
 */
export function readCsvText(bytes: Uint8Array): CsvText | null {
  const read = byMark(bytes) ?? withoutMark(bytes);
  return read && !BINARY.test(read.text) ? read : null;
}

function byMark(bytes: Uint8Array): CsvText | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF_16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF_16');
  return null;
}

function withoutMark(bytes: Uint8Array): CsvText | null {
  // The decoder takes a mark of UTF-8 away by itself.
  return decoded(bytes, 'utf-8', 'UTF_8') ?? decoded(bytes, 'windows-1252', 'WINDOWS_1252');
}

function decoded(bytes: Uint8Array, label: string, encoding: CsvEncoding): CsvText | null {
  try {
    return { encoding, text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}
