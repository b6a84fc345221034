import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the whole checkout. */
export function readVersion(rootDir: string): string {
  const text = readFileSync(join(rootDir, 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
