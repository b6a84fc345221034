import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkLibraries } from './binaries.ts';

describe('the server’s libraries', () => {
  it('get the links that an install without scripts leaves out', () => {
    const root = mkdtempSync(join(tmpdir(), 'palpate-libraries-'));
    try {
      mkdirSync(join(root, 'native', 'lib'), { recursive: true });
      writeFileSync(join(root, 'native', 'lib', 'libpq.so.5.18'), '');
      const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
      writeFileSync(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links));
      linkLibraries(root);
      linkLibraries(root);
      expect(readlinkSync(join(root, 'native', 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
