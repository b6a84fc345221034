import { expect } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { runProgram, startSchool } from './school.server.ts';
import { zoeAgain } from './school.password.ts';
import type { Story } from './school.people.ts';
import { readFigures } from './school.progress.ts';
import type { Served } from './server.ts';

/** The disk is lost, and everything is there again. */
export async function loseEverything(story: Story): Promise<void> {
  const { place, figures } = story;
  const backedUp = await runProgram('backup', [], place);
  expect(backedUp).toContain('was read again and is whole');
  const [, file = ''] = /^(\/.*\.tar\.gz) /m.exec(backedUp) ?? [];
  const rows = await countRows(story.server);

  await story.server.stop();
  await rm(place.dataDir, { recursive: true });
  const restored = await runProgram('restore', [file], place);
  expect(restored).toContain('Every row was compared.');
  story.server = await startSchool(place);
  expect(await countRows(story.server)).toEqual(rows);
  expect(await readFigures(story, zoeAgain)).toEqual(figures);
}

/** How many rows each table of the school has. */
async function countRows({ query }: Served): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const counts: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await query<{ count: string }>(`SELECT count(*) FROM ${name}`);
    counts[name] = row?.count ?? '';
  }
  return counts;
}
