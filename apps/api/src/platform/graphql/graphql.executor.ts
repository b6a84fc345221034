import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { Config } from '../../config.ts';
import { Deadlines } from '../database/index.ts';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';
import type { RequestContext } from '../guard/request-viewer.ts';
import { carriesFile } from './file.policy.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { runOpenQuery } from './open-query.ts';
import { TrustedDocuments } from './trusted-documents.ts';

type PreparedOperation = { deadlineMs: number; execute: () => Promise<ExecutionResult> };

/** Runs one operation and answers with errors of the registry only. */
@Injectable()
export class GraphqlExecutor implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly documents: TrustedDocuments,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly http: HttpAdapterHost,
    private readonly deadlines: Deadlines,
  ) {}

  onApplicationBootstrap(): void {
    this.server.graphql.addHook('preExecution', handOverVariables);
  }

  async run(request: GraphqlRequest, context: RequestContext): Promise<FormattedExecutionResult> {
    try {
      const run = this.prepare(request, context);
      const result = await this.deadlines.within(run.deadlineMs, run.execute);
      return this.format(result, request, context);
    } catch (error) {
      return { errors: errorsWithin(error).map((one) => this.formatError(one, request, context)) };
    }
  }

  /** The document's name where it is one of ours; strangers' words are no names to count by. */
  nameOf({ documentId }: GraphqlRequest): string {
    if (documentId === null) return 'open query';
    return this.documents.find(documentId)?.name ?? 'unknown document';
  }

  /** Whether a request is one of the few that may be larger than all others. */
  carriesFile({ documentId, query }: GraphqlRequest): boolean {
    const text = documentId === null ? query : this.documents.find(documentId)?.text;
    return carriesFile(text ?? '');
  }

  /** Nothing has run yet: what is refused here has changed nothing. */
  private prepare(request: GraphqlRequest, context: RequestContext): PreparedOperation {
    const { documentId, query, variables, operationName } = request;
    const { queryMs, mutationMs } = this.config.deadlines;
    const trusted = documentId === null ? null : this.documents.find(documentId);
    if (trusted) {
      const { text, isMutation } = trusted;
      const execute = () => this.runTrusted(text, variables, context);
      return { deadlineMs: isMutation ? mutationMs : queryMs, execute };
    }
    if (documentId !== null || query === null || !this.config.isGraphqlOpen) {
      throw new AppError('DOCUMENT_UNKNOWN');
    }
    const { schema } = this.schemaHost;
    const open = { query, variables, operationName, isIntrospectable: !this.config.isProduction };
    const execute = () => runOpenQuery(schema, open, context);
    return { deadlineMs: mutationMs, execute };
  }

  /**
   * Mercurius coerces variables to see whether they fit, and the compiled query coerces them again: the
   * query alone is asked first. What it refuses has not run, and Mercurius says why, as it says it to all.
   */
  private async runTrusted(
    document: string,
    variables: Record<string, unknown>,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const result = await this.server.graphql(document, { ...context, variables });
    if (result.data !== undefined) return result;
    return this.server.graphql(document, { ...context }, variables);
  }

  private get server(): FastifyInstance {
    return this.http.httpAdapter.getInstance();
  }

  /** Without data the query was never run: the answer must not carry the field at all. */
  private format(
    { data, errors }: ExecutionResult,
    request: GraphqlRequest,
    context: RequestContext,
  ): FormattedExecutionResult {
    const formatted = errors && {
      errors: errors.map((error) => this.formatError(error, request, context)),
    };
    return data === undefined ? { ...formatted } : { ...formatted, data };
  }

  private formatError(error: unknown, operation: GraphqlRequest, { request }: RequestContext) {
    const report = (hidden: unknown) =>
      request.log.error({ err: hidden, operation: this.nameOf(operation) });
    return toGraphqlError(error, report, request.id);
  }
}

/** Variables of the context reach the query past Mercurius' own look at them. */
async function handOverVariables(
  _: unknown,
  __: unknown,
  { variables }: MercuriusContext & { variables?: Record<string, unknown> },
) {
  return { variables };
}

/** Mercurius gathers the problems of a query in one error. */
function errorsWithin(error: unknown): unknown[] {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    return error.errors;
  }
  return [error];
}
