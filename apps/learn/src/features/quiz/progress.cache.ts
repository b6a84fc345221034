import type { ApolloClient } from '@apollo/client';

/** What an attempt changes is read again from the server: the course path and the quiz's attempts. */
export function forgetProgress(client: ApolloClient): void {
  for (const fieldName of ['home', 'quiz']) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
}
