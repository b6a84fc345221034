import { readSortSearch } from '../../ui/use-url-sort.ts';
import type { SortSearch } from '../../ui/use-url-sort.ts';

export type OverviewSearch = SortSearch & { search?: string };

/** The order of the cohorts, and what is looked for among them. */
export function readOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  // An address with `?search=1` gives a number.
  const words = typeof raw.search === 'number' ? String(raw.search) : raw.search;
  const isSaid = typeof words === 'string' && words.trim() !== '';
  return { ...readSortSearch(raw), ...(isSaid && { search: words.slice(0, 100) }) };
}
