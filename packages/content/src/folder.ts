import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourseFile } from './course.ts';
import { isAsset, maxBytes } from './course.files.ts';

/**
 * Reads the files of a course folder into memory, sorted by path: those of assets/ as bytes, the
 * others as text. Names beginning with a dot and
 * links are left out; of a file that is too large only so much is read that it is refused as such.
 */
export async function readFolder(folder: string): Promise<CourseFile[]> {
  const paths = await listFiles(folder, '');
  return Promise.all(
    paths.toSorted().map(async (path) => {
      const bytes = await readStart(join(folder, path), maxBytes(path));
      return isAsset(path) ? { path, bytes } : { path, text: bytes.toString('utf8') };
    }),
  );
}

async function listFiles(folder: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(folder, parent), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const lists = visible.map(async (entry) => {
    const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

async function readStart(path: string, most: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, most + 1));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
