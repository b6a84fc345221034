export type ImportSearch = { cohort?: string };

/** The cohort that people are brought into, where the link names one. */
export function readImportSearch(search: Record<string, unknown>): ImportSearch {
  return typeof search.cohort === 'string' ? { cohort: search.cohort } : {};
}
