import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-source.options.ts';
import { migrate } from '../src/platform/database/migrate.ts';

const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';
const name = `spec_${randomUUID().replaceAll('-', '')}`;

/** Writes down what it may take. */
class Witness1700000009999 implements MigrationInterface {
  name = 'Witness1700000009999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      "CREATE TABLE witness AS SELECT current_setting('statement_timeout') AS statement",
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back.');
  }
}

let dataSource: DataSource;
beforeAll(async () => {
  const url = await createDatabase(adminUrl, name);
  const tables = { entities: [], migrations: [Witness1700000009999] };
  dataSource = await new DataSource(dataSourceOptions(url, tables)).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await dropDatabase(adminUrl, name);
});

describe('a migration', () => {
  it('may take longer than a statement of a request, whose limit stands again afterwards', async () => {
    await migrate(dataSource);
    expect(await dataSource.query('SELECT statement FROM witness')).toEqual([{ statement: '0' }]);
    const limits = await Promise.all(
      Array.from({ length: 10 }, () => dataSource.query('SHOW statement_timeout')),
    );
    expect(new Set(limits.map(([row]) => row.statement_timeout))).toEqual(new Set(['10s']));
  });
});
