import type { ApolloClient } from '@apollo/client';

/** What an attempt changes is read again from the server: the path and the quiz's attempts. */
export function forgetProgress(client: ApolloClient): void {
  const changed = ['home', 'quiz'];
  for (const fieldName of changed) client.cache.evict({ id: 'ROOT_QUERY', fieldName });
}
