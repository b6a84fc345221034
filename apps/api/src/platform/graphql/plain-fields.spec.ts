import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { plainFields } from './plain-fields.ts';

type Read = (source: { title?: string; name?: string }) => unknown;

/** The resolver that is left on Lesson.title when this one was given. */
function leftOf(resolve: Read, own: Record<string, Record<string, unknown>> = {}) {
  const schema = buildSchema('type Query { lesson: Lesson } type Lesson { title: String }');
  const { title } = (schema.getType('Lesson') as GraphQLObjectType).getFields();
  Object.assign(title ?? {}, { resolve });
  const { transformResolvers, transformSchema } = plainFields();
  transformResolvers(own);
  transformSchema(schema);
  return title?.resolve;
}

describe('plainFields', () => {
  it('drops a function that only reads the field of the same name', () => {
    expect(leftOf((source) => source.title)).toBeUndefined();
  });

  it('keeps a resolver of ours, and never calls it', () => {
    const resolve = (): never => {
      throw new Error('called');
    };
    expect(leftOf(resolve, { Lesson: { title: resolve } })).toBe(resolve);
  });

  it.each<[string, Read]>([
    ['reads another name', (source) => source.name],
    ['has a default', (source) => source.title ?? 'Untitled'],
  ])('keeps a function that %s', (_, resolve) => {
    expect(leftOf(resolve)).toBe(resolve);
  });
});
