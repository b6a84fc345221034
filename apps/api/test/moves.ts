import type { Client } from './client.ts';
import type { TestSchool } from './world.ts';

export const MOVE = `mutation ($input: MoveCohortInput!) {
  moveCohort(input: $input) {
    __typename
    ... on CohortMoved { releaseId students }
    ... on CohortMoveConflict { current }
  } }`;

export const PREVIEW = `query ($cohortId: ID!, $courseId: ID!, $releaseId: ID!) {
  releaseMove(cohortId: $cohortId, courseId: $courseId, releaseId: $releaseId) {
    from { number } to { number note isCorrection } isCorrectedSince
    changes { kind title activityKind before after added removed changed }
    students { enrolmentId name isPaused release before { done required } after { done required }
               underWay newlyLocked newlyOpen } } }`;

export type Moved = { __typename: string; releaseId?: string; students?: number; current?: string };

export async function moveCohort(
  client: Client,
  { courseId }: TestSchool,
  move: { cohortId: string; releaseId: string; expected: string },
): Promise<Moved> {
  const input = { courseId, ...move };
  return (await client.get<{ moveCohort: Moved }>(MOVE, { input })).moveCohort;
}

export type Preview = {
  changes: { kind: string; title: string; before: string | null; after: string | null }[];
  students: {
    enrolmentId: string;
    before: { done: number; required: number };
    after: { done: number; required: number };
    underWay: number;
    newlyLocked: string[];
    newlyOpen: string[];
  }[];
};

export async function previewMove(
  client: Client,
  { courseId }: TestSchool,
  move: { cohortId: string; releaseId: string },
): Promise<Preview> {
  const variables = { courseId, ...move };
  return (await client.get<{ releaseMove: Preview }>(PREVIEW, variables)).releaseMove;
}
