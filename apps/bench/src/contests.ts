import type { Operation } from './operation.ts';
import type { ServerKind } from './servers.ts';

/** `most`: how much of this variant's CPU the product may use; null where nothing is promised. */
export type Variant = { name: string; server: ServerKind; path: string; most: number | null };

export type Contest = { operation: Operation; product: Variant; others: Variant[] };

const PRODUCT: Variant = { name: 'product', server: 'product', path: '/graphql', most: null };

function limit(name: string, path: string, most: number | null = null): Variant {
  return { name, server: 'limit', path, most };
}

const POSTGRAPHILE: Variant = {
  name: 'PostGraphile 5',
  server: 'postgraphile',
  path: '/graphql',
  most: null,
};

export const contests: readonly Contest[] = [
  {
    operation: 'course page',
    product: PRODUCT,
    others: [
      limit('limit, JSON of PostgreSQL', '/course/json', 0.8),
      limit('limit, outline in memory', '/course/memory'),
      POSTGRAPHILE,
    ],
  },
  {
    operation: 'lesson',
    product: PRODUCT,
    others: [
      limit('limit, JSON of PostgreSQL', '/lesson/json', 0.8),
      limit('limit, outline in memory', '/lesson/memory'),
    ],
  },
  {
    operation: 'home',
    product: PRODUCT,
    others: [limit('limit, outline in memory', '/home', 1.5)],
  },
  {
    operation: 'answer',
    product: PRODUCT,
    others: [limit('limit', '/answer', 1.2), POSTGRAPHILE],
  },
  { operation: 'submit', product: PRODUCT, others: [limit('limit', '/submit')] },
  {
    operation: 'heat map',
    product: PRODUCT,
    others: [
      limit('limit, packed arrays', '/heat-map/packed', 1.5),
      limit('limit, JSON of PostgreSQL', '/heat-map/json'),
      limit('live aggregate', '/heat-map/live', 0.2),
    ],
  },
  { operation: 'student page', product: PRODUCT, others: [limit('limit', '/student')] },
  { operation: 'overview', product: PRODUCT, others: [limit('limit', '/overview')] },
];

export function variantsOf({ product, others }: Contest): Variant[] {
  return [product, ...others];
}
