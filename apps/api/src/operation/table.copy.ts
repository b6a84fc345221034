import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { readArchive } from './archive.entry.ts';
import type { TableSummary } from './backup.manifest.ts';
import { parsePart } from './backup.verify.ts';
import { copyIn } from './table.catalog.ts';

/** Writes the file's rows into the tables, in its order: the one in which rows find what they refer to. */
export async function copyAll(
  client: ClientBase,
  path: string,
  tables: readonly TableSummary[],
): Promise<void> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  let copy: TableCopy | null = null;
  try {
    for await (const { name, body } of readArchive(path)) {
      const table = byName.get(parsePart(name)?.table ?? '');
      if (!table) continue;
      if (copy?.table.name !== table.name) {
        await copy?.close();
        copy = new TableCopy(client, table);
      }
      await copy.write(body);
    }
    await copy?.close();
  } catch (error) {
    await copy?.giveUp();
    throw error;
  }
}

/** One COPY … FROM STDIN; its stream says what failed by an event alone, which this keeps. */
class TableCopy {
  readonly table: TableSummary;
  private readonly target: Writable;
  private readonly failed: Promise<never>;
  private isOver = false;

  constructor(client: ClientBase, table: TableSummary) {
    this.table = table;
    this.target = client.query(copyFrom(copyIn(table)));
    this.failed = new Promise((_, reject) => {
      this.target.on('error', (error) => {
        this.isOver = true;
        reject(error);
      });
    });
    this.failed.catch(() => undefined);
  }

  async write(body: Buffer): Promise<void> {
    if (this.isOver) await this.failed;
    if (!this.target.write(body)) await Promise.race([once(this.target, 'drain'), this.failed]);
  }

  async close(): Promise<void> {
    this.target.end();
    await Promise.race([finished(this.target), this.failed]);
    this.isOver = true;
  }

  /** Without it the connection would wait for rows for ever, and take no ROLLBACK. */
  async giveUp(): Promise<void> {
    if (this.isOver) return;
    this.target.destroy();
    await finished(this.target).catch(() => undefined);
  }
}
