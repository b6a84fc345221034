import { availableParallelism } from 'node:os';
import type pg from 'pg';

const SHOWN = ['fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'] as const;

type Size = { people: number; progress: number; answers: number };

const COUNT = `
SELECT (SELECT count(*) FROM membership)::int AS people,
       (SELECT count(*) FROM lesson_progress)::int AS progress,
       (SELECT count(*) FROM attempt_event WHERE kind = 'ANSWERED')::int AS answers`;

/** On what and with how much this was measured. */
export async function describeSetting(client: pg.Client): Promise<string[]> {
  const settings: string[] = [];
  for (const name of SHOWN) settings.push(`${name} ${await show(client, name)}`);
  const version = await show(client, 'server_version');
  const { rows } = await client.query<Size>(COUNT);
  const { people = 0, progress = 0, answers = 0 } = rows[0] ?? {};
  const count = (value: number) => value.toLocaleString('en');
  return [
    `${count(people)} people, ${count(progress)} progress rows, ${count(answers)} answers`,
    `PostgreSQL ${version}: ${settings.join(', ')}`,
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`,
  ];
}

async function show(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>('SELECT current_setting($1) AS value', [
    name,
  ]);
  return rows[0]?.value ?? '';
}
