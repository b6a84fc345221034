import { migrations } from '../database/migrations/index.ts';

/** The names under which TypeORM notes what has run, oldest first. */
export const knownMigrations = migrations.map((migration) => new migration().name);
