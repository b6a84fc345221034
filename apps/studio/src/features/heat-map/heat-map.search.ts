import { readSortSearch } from '../../ui/use-url-sort.ts';
import type { SortSearch } from '../../ui/use-url-sort.ts';

/** Since how many days someone may not have been active. */
export const quietDays = [7, 14, 30] as const;
export type QuietDays = (typeof quietDays)[number];
export type ShownRuns = 'active' | 'paused';

/** Which students of a heat map are shown; what is left out asks for nothing. */
export type HeatMapFilter = {
  find?: string;
  /** A module that is not done yet. */
  behind?: string;
  quiet?: QuietDays;
  /** Only who has handed in something that a person has to mark. */
  waiting?: true;
  runs?: ShownRuns;
};
export type HeatMapSearch = SortSearch & HeatMapFilter & { student?: string };

type Raw = Record<string, unknown>;

/** The order, the filter and the student of a heat map's address; what is none of them is dropped. */
export function readHeatMapSearch(raw: Raw): HeatMapSearch {
  return {
    ...readSortSearch(raw),
    ...readFilter(raw),
    ...(typeof raw.student === 'string' && { student: raw.student }),
  };
}

export function readFilter({ find, behind, quiet, waiting, runs }: Raw): HeatMapFilter {
  const words = typeof find === 'number' ? String(find) : find;
  const days = quietDays.find((known) => known === Number(quiet));
  const isSaid = typeof words === 'string' && words.trim() !== '';
  return {
    ...(isSaid && { find: words.trim().slice(0, 100) }),
    ...(typeof behind === 'string' && behind !== '' && { behind }),
    ...(days && { quiet: days }),
    ...((waiting === true || waiting === 'true') && { waiting: true }),
    ...((runs === 'active' || runs === 'paused') && { runs }),
  };
}
