import type { HeatMapRowFragment } from '../../gql/graphql.ts';

/** Two modules of three, for the specs. */
export const sampleModules = [
  { __typename: 'HeatMapModule' as const, id: 'what', title: 'What it is', required: 3 },
  { __typename: 'HeatMapModule' as const, id: 'safe', title: 'Safe and allowed', required: 3 },
];

/** A student who has done nothing, but for what the spec says. */
export function sampleStudent(
  student: Pick<HeatMapRowFragment, 'name'> & Partial<HeatMapRowFragment>,
): HeatMapRowFragment {
  return {
    __typename: 'HeatMapStudent',
    enrolmentId: student.name,
    isPaused: false,
    lastActive: null,
    done: [0, 0],
    required: null,
    percent: [0, 0],
    isLocked: [false, false],
    score: [null, null],
    progress: { __typename: 'Progress', done: 0, required: 6, percent: 0 },
    waiting: 0,
    ...student,
  };
}
