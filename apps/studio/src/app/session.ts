import type { ApolloClient } from '@apollo/client';
import { redirect } from '@tanstack/react-router';
import { ViewerDocument } from '../gql/graphql.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

async function findViewer(client: ApolloClient): Promise<Viewer | null> {
  const { data } = await client.query({ query: ViewerDocument });
  return data?.viewer ?? null;
}

/** Who is signed in; sends everyone else to sign in first and back again. */
export async function requireViewer(client: ApolloClient, to: string): Promise<Viewer> {
  const viewer = await findViewer(client);
  if (!viewer) throw redirect({ to: '/sign-in', search: to === '/' ? {} : { to } });
  return viewer;
}

/** Keeps who is signed in already from signing in again. */
export async function requireNobody(client: ApolloClient): Promise<void> {
  if (await findViewer(client)) throw redirect({ to: '/' });
}

/** The session has ended: the next page that needs one asks to sign in. */
export function forgetViewer(client: ApolloClient): void {
  client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: null } });
}
