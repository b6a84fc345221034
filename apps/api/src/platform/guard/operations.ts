import 'reflect-metadata';
import { ACCESS } from './access.decorators.ts';
import type { Access } from './access.decorators.ts';

const RESOLVER = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';

export type Operation = {
  kind: 'Query' | 'Mutation';
  name: string;
  /** Undefined when the operation names no access: the guard refuses it. */
  access: Access | undefined;
};

/** Every root field of these resolvers with who may use it, for the start and the access test. */
export function listOperations(resolvers: readonly Function[]): Operation[] {
  return resolvers.flatMap(operationsOf);
}

function operationsOf(resolver: Function): Operation[] {
  const prototype: object = resolver.prototype;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler: unknown = Object.getOwnPropertyDescriptor(prototype, method)?.value;
    if (typeof handler !== 'function') return [];
    const kind: unknown = Reflect.getMetadata(RESOLVER, handler);
    if (kind !== 'Query' && kind !== 'Mutation') return [];
    const name: string = Reflect.getMetadata(NAME, handler) ?? method;
    return [{ kind, name, access: Reflect.getMetadata(ACCESS, handler) }];
  });
}
