import { readSortSearch } from '../ui/use-url-sort.ts';
import type { SortSearch } from '../ui/use-url-sort.ts';

type Raw = Record<string, unknown>;

export type HeatMapSearch = SortSearch & { student?: string };
export type SignInSearch = { to?: string };

export function readHeatMapSearch(search: Raw): HeatMapSearch {
  return {
    ...readSortSearch(search),
    ...(typeof search.student === 'string' && { student: search.student }),
  };
}

/** Only a path of the studio itself: a link to sign in must not lead elsewhere afterwards. */
export function readSignInSearch(search: Raw): SignInSearch {
  const { to } = search;
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {};
}
