export { checkDatabase, createDatabase, databaseUrl, dropDatabase } from './databases.ts';
export { DataFolderVersion, EmbeddedPostgresError, type EmbeddedPostgresCode } from './errors.ts';
export { hasCluster, joinPostgres, type JoinedPostgres } from './join.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './server.ts';
