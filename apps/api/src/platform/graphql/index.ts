export {
  Connection,
  LARGEST_PAGE,
  PageArgs,
  readPage,
  toConnection,
  type ConnectionOf,
  type PageStart,
} from './connection.ts';
export { GraphqlApiModule } from './graphql-api.module.ts';
export { GraphqlExecutor } from './graphql.executor.ts';
export { ONE_MEGABYTE } from './file.policy.ts';
export { graphqlRoute } from './graphql.route.ts';
export { printSdl } from './print-sdl.ts';
export { resolversOf } from './resolvers.ts';
export { DateTimeScalar, JsonScalar } from './scalars.ts';
