import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { ExecutionResult } from 'graphql';
import { GraphqlExecutor } from './graphql.executor.ts';
import { plainFields } from './plain-fields.ts';
import { schemaOptions } from './schema-options.ts';
import { TrustedDocuments } from './trusted-documents.ts';

const TRUSTED_DOCUMENTS_CACHED = 500;

/** Mercurius runs and compiles the trusted documents; the route and the errors are ours. */
@Module({
  imports: [
    GraphQLModule.forRoot<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      autoSchemaFile: true,
      buildSchemaOptions: { ...schemaOptions, skipCheck: true },
      routes: false,
      graphiql: false,
      jit: 1,
      cache: TRUSTED_DOCUMENTS_CACHED,
      errorFormatter: passOn,
      ...plainFields(),
    }),
  ],
  providers: [GraphqlExecutor, TrustedDocuments],
  exports: [GraphqlExecutor],
})
export class GraphqlApiModule {}

/** The executor formats errors, for every way a query can fail. */
function passOn(execution: ExecutionResult) {
  const { data, errors } = execution;
  return { statusCode: 200, response: { data, errors } };
}
