import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readFilter } from './heat-map.search.ts';
import type { HeatMapFilter, HeatMapSearch } from './heat-map.search.ts';

export type FilterChange = { [part in keyof HeatMapFilter]?: string | boolean | undefined };

/** The filter of the heat map, kept in the address so that a link shows the same students. */
export function useFilter() {
  const search: HeatMapSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [clearings, setClearings] = useState(0);
  const show = (change: (old: HeatMapSearch) => HeatMapSearch) => {
    void navigate({ to: '.', search: change, replace: true, resetScroll: false });
  };
  const narrow = (part: FilterChange) => {
    show((old) => ({ ...withoutFilter(old), ...readFilter({ ...old, ...part }) }));
  };
  const clear = () => {
    setClearings(clearings + 1);
    show(withoutFilter);
  };
  return { filter: readFilter(search), narrow, clear, clearings };
}

export type FilterState = ReturnType<typeof useFilter>;

function withoutFilter({ sort, down, student }: HeatMapSearch): HeatMapSearch {
  return { ...(sort && { sort }), ...(down && { down }), ...(student && { student }) };
}
