import type { ApolloClient } from '@apollo/client';
import { redirect } from '@tanstack/react-router';
import { ViewerDocument } from '../gql/graphql.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

async function findViewer(client: ApolloClient): Promise<Viewer | null> {
  const { data } = await client.query({ query: ViewerDocument });
  return data?.viewer ?? null;
}

/** Who is signed in; sends everyone else to the sign-in of both apps, and back again. */
export async function requireViewer(client: ApolloClient, path: string): Promise<Viewer> {
  const viewer = await findViewer(client);
  if (!viewer) throw redirect({ href: signInFor(path), reloadDocument: true });
  return viewer;
}

/** The address of the sign-in, which stands in the learner app, with the way back to a path of the studio. */
export function signInFor(path: string): string {
  return `/sign-in?${new URLSearchParams({ next: `/studio${path}` })}`;
}

/** The session has ended: the next page that needs one asks to sign in. */
export function forgetViewer(client: ApolloClient): void {
  client.writeQuery({ query: ViewerDocument, data: { __typename: 'Query', viewer: null } });
}
