import { readSortSearch } from '../ui/use-url-sort.ts';
import type { SortSearch } from '../ui/use-url-sort.ts';

type Raw = Record<string, unknown>;

export type HeatMapSearch = SortSearch & { student?: string };

export function readHeatMapSearch(search: Raw): HeatMapSearch {
  return {
    ...readSortSearch(search),
    ...(typeof search.student === 'string' && { student: search.student }),
  };
}
