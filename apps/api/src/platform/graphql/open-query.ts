import {
  execute,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import type { RequestContext } from '../guard/request-viewer.ts';
import { isTooLarge, measureQuery, queryLimits } from './query.policy.ts';

export type OpenQuery = {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
  /** Whether it may ask for the schema. */
  isIntrospectable: boolean;
};

const MAX_SHOWN_ERRORS = 10;

/** Runs a query from outside: measured before it is validated, never cached and never compiled. */
export async function runOpenQuery(
  schema: GraphQLSchema,
  { query, variables, operationName, isIntrospectable }: OpenQuery,
  contextValue: RequestContext,
): Promise<ExecutionResult> {
  const document = parseWithin(query);
  const size = measureQuery(document, variables);
  if (isTooLarge(size)) throw new AppError('QUERY_TOO_DEEP', { limits: queryLimits });
  const rules = isIntrospectable
    ? specifiedRules
    : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors: MAX_SHOWN_ERRORS });
  if (errors.length > 0) return { errors };
  return execute({ schema, document, contextValue, variableValues: variables, operationName });
}

function parseWithin(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: queryLimits.tokens, noLocation: false });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('Parsing aborted')) {
      throw new AppError('QUERY_TOO_DEEP', { limits: queryLimits });
    }
    throw error;
  }
}
