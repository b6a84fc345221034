import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Sort } from './row.order.ts';

export type SortSearch = { sort?: string; down?: boolean };

/** Reads the sort from the address's search, and drops what isn't one. */
export function readSortSearch(search: Record<string, unknown>): SortSearch {
  return {
    ...(typeof search.sort === 'string' && { sort: search.sort }),
    ...(search.down === true && { down: true }),
  };
}

/** The sort of a page's table, kept in the address so that a link shows the same order. */
export function useUrlSort(first: Sort) {
  const search: SortSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const sort: Sort = search.sort
    ? { by: search.sort, direction: search.down ? 'descending' : 'ascending' }
    : first;

  const sortBy = (by: string) => {
    const isDown = by === sort.by && sort.direction === 'ascending';
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, sort: by, down: isDown || undefined }),
      replace: true,
    });
  };
  return { sort, sortBy };
}
