import type { HeatMapColumnFragment, HeatMapRowFragment } from '../../gql/graphql.ts';

/** What a student has to do in a module: by their own release, where that isn't the cohort's. */
export function requiredIn(
  { required }: HeatMapRowFragment,
  modules: readonly HeatMapColumnFragment[],
  index: number,
): number {
  return (required ? required[index] : modules[index]?.required) ?? 0;
}
