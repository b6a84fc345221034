export { DatabaseModule } from './database.module.ts';
export type { Tables } from './data-source.options.ts';
export { Deadlines } from './deadlines.ts';
export { Sql, type Transaction } from './sql.ts';
export { registeredStatements, statement } from './statement.ts';
