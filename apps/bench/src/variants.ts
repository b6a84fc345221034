import type { Operation } from './load/load.ts';
import type { ServerKind } from './servers.ts';

export type Variant = { name: string; server: ServerKind; path: string };

/** The product first; ratios are to the variant that `limit` names. */
export type Contest = { operation: Operation; variants: Variant[]; limit: string; target: number };

export const contests: readonly Contest[] = [
  {
    operation: 'answer',
    variants: [
      { name: 'product', server: 'product', path: '/graphql' },
      { name: 'limit', server: 'limit', path: '/answer' },
    ],
    limit: 'limit',
    target: 1.3,
  },
  {
    operation: 'heat map',
    variants: [
      { name: 'product', server: 'product', path: '/graphql' },
      { name: 'limit, packed arrays', server: 'limit', path: '/heat-map/packed' },
      { name: 'limit, JSON of PostgreSQL', server: 'limit', path: '/heat-map/json' },
    ],
    limit: 'limit, packed arrays',
    target: 2,
  },
];
