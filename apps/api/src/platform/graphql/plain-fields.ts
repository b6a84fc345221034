import type { GqlModuleOptions } from '@nestjs/graphql';
import { isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';

type TransformResolvers = NonNullable<GqlModuleOptions['transformResolvers']>;
type Resolvers = Parameters<TransformResolvers>[0];

/**
 * Nest gives every field a function that reads it off its object, and a compiled query calls them one
 * by one. Fields without a resolver of ours lose it: the compiled query then reads them by itself.
 */
export function plainFields() {
  let own: Resolvers = {};
  return {
    transformResolvers(resolvers: Resolvers): Resolvers {
      own = resolvers;
      return resolvers;
    },
    transformSchema(schema: GraphQLSchema): GraphQLSchema {
      for (const type of Object.values(schema.getTypeMap())) {
        if (isObjectType(type) && !isIntrospectionType(type)) stripFields(type, namesOf(own, type));
      }
      return schema;
    },
  };
}

function stripFields(type: GraphQLObjectType, own: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields())) {
    if (!own.has(field.name) && readsOnly(field)) field.resolve = undefined;
  }
}

function namesOf(resolvers: Resolvers, { name }: GraphQLObjectType): ReadonlySet<string> {
  return new Set([resolvers].flat().flatMap((one) => Object.keys(one[name] ?? {})));
}

const VALUE = Symbol('value');

/** Does it give what stands under the field's own name, and nothing where nothing stands? */
function readsOnly({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  const read = resolve as ((source: object) => unknown) | undefined;
  return read?.({ [name]: VALUE }) === VALUE && read({}) === undefined;
}
