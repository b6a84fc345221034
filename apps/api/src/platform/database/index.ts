export { DatabaseModule, dataSourceOptions, type Tables } from './database.module.ts';
export { Sql, type Transaction } from './sql.ts';
export { registeredStatements, statement, type Statement } from './statement.ts';
