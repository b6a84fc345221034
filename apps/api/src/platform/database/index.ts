export { DatabaseModule, type Tables } from './database.module.ts';
export { Sql, type Transaction } from './sql.ts';
export { registeredStatements, statement } from './statement.ts';
