import { describe, expect, it } from '@jest/globals';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, Roles } from './access.decorators.ts';
import { listOperations } from './operations.ts';

@Resolver()
class ExampleResolver {
  @Public()
  @Query(() => String)
  site() {
    return 'site';
  }

  @Roles('ADMIN')
  @Mutation(() => String, { name: 'publish' })
  publishCourse() {
    return 'published';
  }

  @Query(() => String)
  forgotten() {
    return 'open?';
  }

  helper() {
    return 'not an operation';
  }
}

describe('listOperations', () => {
  it('names every root field with who may use it, and those that say nothing', () => {
    expect(listOperations([ExampleResolver])).toEqual([
      { kind: 'Query', name: 'site', access: { kind: 'public' } },
      { kind: 'Mutation', name: 'publish', access: { kind: 'roles', roles: ['ADMIN'] } },
      { kind: 'Query', name: 'forgotten', access: undefined },
    ]);
  });
});
