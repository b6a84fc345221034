import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { Deadlines } from './deadlines.ts';
import { dataSourceOptions, type Tables } from './data-source.options.ts';
import { migrate } from './migrate.ts';
import { Sql } from './sql.ts';

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(url: string, tables: Tables): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...dataSourceOptions(url, tables), retryAttempts: 0 }),
          dataSourceFactory: connect,
        }),
      ],
      providers: [Deadlines, Sql],
      exports: [Deadlines, Sql, TypeOrmModule],
    };
  }
}

async function connect(options: DataSourceOptions | undefined): Promise<DataSource> {
  if (!options) throw new Error('The database has no options');
  const dataSource = await new DataSource(options).initialize();
  await migrate(dataSource);
  return dataSource;
}
