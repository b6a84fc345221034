import type { EnrolmentState } from '../../gql/graphql.ts';

type Raw = Record<string, unknown>;

export type CohortsSearch = { search?: string; create?: boolean };
export type CohortSearch = { search?: string; state?: EnrolmentState; course?: string };

const states: readonly EnrolmentState[] = ['OPEN', 'PAUSED', 'ENDED'];

/** What is looked for, and whether the sheet for a new cohort is open: a link can lead to it. */
export function readCohortsSearch(raw: Raw): CohortsSearch {
  return { ...readWords(raw), ...(raw.create === true && { create: true }) };
}

export function readCohortSearch(raw: Raw): CohortSearch {
  const state = states.find((known) => known === raw.state);
  return {
    ...readWords(raw),
    ...(state && { state }),
    ...(typeof raw.course === 'string' && { course: raw.course }),
  };
}

/** An address with `?search=1` gives a number. */
function readWords({ search }: Raw): { search?: string } {
  const words = typeof search === 'number' ? String(search) : search;
  return typeof words === 'string' && words.trim() !== '' ? { search: words.slice(0, 100) } : {};
}
