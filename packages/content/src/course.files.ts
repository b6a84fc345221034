import type { CourseFile } from './course.ts';
import type { Problem } from './problem.ts';

/** Texts above this many bytes of UTF-8 are refused unread. */
export const MAX_FILE_BYTES = 1_000_000;
/** Files of assets/ above this many bytes are refused unread. */
export const MAX_ASSET_BYTES = 8_000_000;

/** The media type of each kind of file that assets/ takes, by the end of its name. */
export const assetTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  webm: 'video/webm',
  mp4: 'video/mp4',
  vtt: 'text/vtt',
};

const named = ['course.yaml', 'sources.yaml', 'glossary.yaml', 'coverage.yaml', 'LICENSE'];
const assetName = /^assets\/[A-Za-z0-9][A-Za-z0-9._-]*\.([a-z0-9]+)$/;

/** Refuses a file that does not belong in a course folder, and one that is too large. */
export function refuseFile(file: CourseFile): Problem[] {
  const at = { file: file.path, line: 1, column: 1 };
  if (!isExpected(file.path)) {
    const message =
      'A course folder has no such file: a misspelt name would be left out in silence.';
    return [{ ...at, code: 'FILE_UNEXPECTED', message }];
  }
  const most = maxBytes(file.path);
  if (bytesOf(file).length > most) {
    const message = `This file is larger than ${most / 1_000_000} MB.`;
    return [{ ...at, code: 'FILE_TOO_LARGE', message }];
  }
  return [];
}

/** The most bytes that a file may have at this path. */
export function maxBytes(path: string): number {
  return isAsset(path) ? MAX_ASSET_BYTES : MAX_FILE_BYTES;
}

/** A file's text; bytes are read as UTF-8. */
export function textOf(file: CourseFile): string {
  return 'text' in file ? file.text : new TextDecoder().decode(file.bytes);
}

/** A file's bytes; a text's are its UTF-8. */
export function bytesOf(file: CourseFile): Uint8Array {
  return 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
}

export function isLesson(path: string): boolean {
  return /^lessons\/[^/]+\.md$/.test(path);
}

export function isQuestions(path: string): boolean {
  return /^questions\/[^/]+\.yaml$/.test(path);
}

/** True for what stands under assets/, whose content is bytes. */
export function isAsset(path: string): boolean {
  return path.startsWith('assets/');
}

/** The end of a file's name that says what it is: `png` of `grip.png`. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

export function lessonId(path: string): string {
  return path.slice('lessons/'.length, -'.md'.length);
}

function isExpected(path: string): boolean {
  if (named.includes(path) || path === 'README.md') return true;
  if (isLesson(path) || isQuestions(path)) return true;
  return Object.hasOwn(assetTypes, assetName.exec(path)?.[1] ?? '');
}
