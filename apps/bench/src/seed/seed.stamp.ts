import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checkout.ts';

const SOURCES = ['apps/bench/src/seed', 'apps/api/src/database/migrations'];
const FILE = 'seed-version';

/** Changes with every change of the seed or of the schema. */
export function seedVersion(students: number, history: number): string {
  const hash = createHash('sha256').update(`${students}:${history}`);
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(root, folder)).toSorted()) {
      hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The version of the rows in this folder, or null when a seed never came to its end. */
export function readStamp(dataDir: string): string | null {
  const path = join(dataDir, FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function removeStamp(dataDir: string): void {
  rmSync(join(dataDir, FILE), { force: true });
}

export function writeStamp(dataDir: string, version: string): void {
  writeFileSync(join(dataDir, FILE), version);
}
