import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ChosenCohortDocument, CohortOptionsDocument } from '../gql/graphql.ts';
import type { CohortOptionFragment } from '../gql/graphql.ts';

export type CohortChoices = {
  /** What can be chosen now, the chosen one among them. */
  cohorts: readonly CohortOptionFragment[];
  chosen: CohortOptionFragment | undefined;
  /** Cohorts that were found and are not listed. */
  more: number;
  isLoading: boolean;
  isSearchable: boolean;
  isNone: boolean;
  search: string;
  onSearch: (words: string) => void;
  error: unknown;
  refetch: () => void;
};

type Asked = {
  chosenId: string;
  /** Those alone that take it. */
  courseId?: string;
  /** One that is no choice. */
  withoutId?: string;
  /** Where the school has one alone, it is the chosen one. */
  takesOnly?: boolean;
};

/** The cohorts that somebody may choose from, however many the school has: some of them, and a search. */
export function useCohortChoices(asked: Asked): CohortChoices {
  const { chosenId, courseId, withoutId, takesOnly = false } = asked;
  const [search, setSearch] = useState('');
  const variables = { search: search || null, courseId: courseId ?? null };
  const found = useQuery(CohortOptionsDocument, { variables, fetchPolicy: 'cache-and-network' });
  const own = useQuery(ChosenCohortDocument, { variables: { id: chosenId }, skip: !chosenId });
  const list = (found.data ?? found.previousData)?.cohortList;
  const listed = list?.edges.map(({ node }) => node).filter(({ id }) => id !== withoutId) ?? [];
  const only = takesOnly && list?.totalCount === 1 && search === '' ? listed[0] : undefined;
  const named = listed.find(({ id }) => id === chosenId) ?? own.data?.cohort;
  const chosen = chosenId ? named : only;
  const isUnlisted = chosen !== undefined && !listed.includes(chosen);
  const more = list ? list.totalCount - list.edges.length : 0;
  return {
    cohorts: isUnlisted ? [chosen, ...listed] : listed,
    chosen,
    more,
    isLoading: list === undefined,
    isSearchable: search !== '' || more > 0,
    isNone: list !== undefined && search === '' && listed.length === 0,
    search,
    onSearch: setSearch,
    error: list ? undefined : found.error,
    refetch: () => void found.refetch(),
  };
}
