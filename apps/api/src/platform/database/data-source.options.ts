import pg from 'pg';
import type { DataSourceOptions, MixedList } from 'typeorm';
import { SnakeNaming } from './snake-naming.ts';
import { valueTypes } from './value-types.ts';

export type Tables = {
  entities: readonly Function[];
  migrations: readonly Function[];
};

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;

export function dataSourceOptions(
  url: string,
  { entities, migrations }: Tables,
): DataSourceOptions {
  return {
    type: 'postgres',
    // Named here, or the bundle would load a second copy from node_modules.
    driver: pg,
    url,
    entities: [...entities] as MixedList<Function>,
    migrations: [...migrations] as MixedList<Function>,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    applicationName: 'palpate',
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    installExtensions: false,
    logging: false,
    extra: {
      types: valueTypes,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    },
  };
}
