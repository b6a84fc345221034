import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../checkout.ts';
import { READS_AND_WRITES } from './limit.answer.sql.ts';

const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the limit of the answer', () => {
  it('reads and writes what the product reads and writes', () => {
    const path = 'apps/api/src/study/attempts/attempt.sql.ts';
    const product = readFileSync(join(root, path), 'utf8');
    expect(words(product)).toContain(words(READS_AND_WRITES));
  });
});
