import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { Config } from '../../config.ts';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import type { RequestContext } from '../guard/request-viewer.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { runOpenQuery } from './open-query.ts';
import { TrustedDocuments } from './trusted-documents.ts';

/** Runs one operation and answers with errors of the registry only. */
@Injectable()
export class GraphqlExecutor {
  private readonly logger = new Logger('GraphQL');

  constructor(
    private readonly config: Config,
    private readonly documents: TrustedDocuments,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly http: HttpAdapterHost,
  ) {}

  async run(request: GraphqlRequest, context: RequestContext): Promise<FormattedExecutionResult> {
    try {
      return this.format(await this.execute(request, context), request);
    } catch (error) {
      return { errors: errorsWithin(error).map((one) => this.formatError(one, request)) };
    }
  }

  private async execute(
    request: GraphqlRequest,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const { documentId, query, variables, operationName } = request;
    const trusted = documentId === null ? null : this.documents.find(documentId);
    if (trusted) {
      const server: FastifyInstance = this.http.httpAdapter.getInstance();
      return server.graphql(trusted, { ...context }, variables);
    }
    if (documentId !== null || query === null || !this.config.isGraphqlOpen) {
      throw new AppError('DOCUMENT_UNKNOWN');
    }
    return runOpenQuery(this.schemaHost.schema, { query, variables, operationName }, context);
  }

  /** Without data the query was never run: the answer must not carry the field at all. */
  private format(
    { data, errors }: ExecutionResult,
    request: GraphqlRequest,
  ): FormattedExecutionResult {
    const formatted = errors && { errors: errors.map((error) => this.formatError(error, request)) };
    return data === undefined ? { ...formatted } : { ...formatted, data };
  }

  private formatError(error: unknown, request: GraphqlRequest) {
    return toGraphqlError(error, (hidden) => {
      const stack = hidden instanceof Error ? hidden.stack : String(hidden);
      this.logger.error(`${request.documentId ?? 'open query'}: ${stack}`);
    });
  }
}

/** Mercurius gathers the problems of a query in one error. */
function errorsWithin(error: unknown): unknown[] {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    return error.errors;
  }
  return [error];
}
