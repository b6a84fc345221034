import type { ApolloCache } from '@apollo/client';
import { AccountDocument } from './gql/graphql.ts';
import type { SessionPartsFragment } from './gql/graphql.ts';

/** The sessions that are left take the place of those that were shown. */
export function keepSessions(cache: ApolloCache, sessions: SessionPartsFragment[]): void {
  cache.updateQuery({ query: AccountDocument }, (account) => account && { ...account, sessions });
}
