import { Global, Logger, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Config } from '../config.ts';
import { Clock } from './clock.ts';
import { DatabaseModule } from './database/index.ts';
import type { Tables } from './database/index.ts';
import { GraphqlApiModule, GraphqlExecutor } from './graphql/index.ts';
import { AccessGuard } from './guard/access.guard.ts';
import { SessionCache } from './guard/session-cache.ts';
import { ErrorFilter } from './http/error.filter.ts';
import { HealthController } from './http/health.controller.ts';
import { loadDrawPage, PageDrawer } from './http/page.drawer.ts';
import { distOf } from './http/web-files.ts';
import { RequestWatch } from './observe/index.ts';
import { Mail } from './mail/index.ts';

const pageLog = new Logger('Page');

/** What every slice stands on; it knows no course. */
@Global()
@Module({
  imports: [GraphqlApiModule],
  controllers: [HealthController],
  providers: [
    Clock,
    Mail,
    RequestWatch,
    SessionCache,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
    {
      provide: PageDrawer,
      inject: [GraphqlExecutor, Clock, Config],
      useFactory: (executor: GraphqlExecutor, clock: Clock, { rootDir }: Config) =>
        new PageDrawer({
          executor,
          clock,
          load: () => loadDrawPage(distOf(rootDir, 'learn')),
          tell: (problem) => pageLog.error(problem),
        }),
    },
  ],
  exports: [Clock, Mail, SessionCache, GraphqlApiModule],
})
export class PlatformModule {
  static forRoot(config: Config, tables: Tables): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DatabaseModule.forRoot(config.databaseUrl, tables)],
      providers: [{ provide: Config, useValue: config }],
      exports: [Config],
    };
  }
}
