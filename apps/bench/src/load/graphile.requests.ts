import { randomUUID } from 'node:crypto';
import { LESSONS, MODULES } from '../seed/course.shape.ts';
import { seedId } from '../seed/seed.ids.ts';
import type { Workload } from '../workload.ts';
import { at, checked, type AskedRequest } from './request.ts';
import { choiceOf } from './student.requests.ts';

/** The facts of the course page, as a client of PostGraphile asks for them; it merges them itself. */
const COURSE = `query Course($schoolId: UUID!, $enrolmentId: UUID!, $personId: UUID!) {
  enrolmentBySchoolIdAndRowIdAndPersonId(schoolId: $schoolId, rowId: $enrolmentId, personId: $personId) {
    rowId run state
    cohortCourseBySchoolIdAndCohortIdAndCourseId { cohortBySchoolIdAndCohortId { rowId name } }
    releaseBySchoolIdAndCourseIdAndReleaseId {
      title courseId
      releaseModulesBySchoolIdAndReleaseId { nodes {
        moduleId position title
        moduleBySchoolIdAndModuleId { slot }
        releaseActivitiesBySchoolIdAndReleaseIdAndModuleId { nodes {
          activityId position title minutes isRequired
          activityBySchoolIdAndActivityId { kind }
        } }
      } }
    }
    completionsBySchoolIdAndEnrolmentId { nodes { activityId number } }
    lessonProgressesBySchoolIdAndEnrolmentId { nodes { activityId lastBlock lastInteractionAt } }
    openAttempts { nodes { rowId activityId startedAt } }
    enrolmentRollupBySchoolIdAndEnrolmentId { done quizPoints quizOutOf }
  }
}`;

/** The same slot as the product gives back. */
const ANSWER = `mutation Answer($input: BenchAnswerInput!) {
  benchAnswer(input: $input) {
    result { attemptId position response isFlagged isClosed isChecked fraction }
  }
}`;

type Run = {
  releaseBySchoolIdAndCourseIdAndReleaseId: {
    releaseModulesBySchoolIdAndReleaseId: {
      nodes: { releaseActivitiesBySchoolIdAndReleaseIdAndModuleId: { nodes: unknown[] } }[];
    };
  };
  completionsBySchoolIdAndEnrolmentId: { nodes: unknown[] };
  enrolmentRollupBySchoolIdAndEnrolmentId: { done: number[] };
};

export function graphileCourse({ learners }: Workload, turn: number): AskedRequest {
  const { cookie, enrolmentId, personId } = at(learners, turn);
  const variables = { schoolId: seedId('school', 1), enrolmentId, personId };
  const body = JSON.stringify({ query: COURSE, variables, operationName: 'Course' });
  const check = checked<{ enrolmentBySchoolIdAndRowIdAndPersonId: Run | null }>(
    ({ enrolmentBySchoolIdAndRowIdAndPersonId: run }) => run !== null && holdsCourse(run),
  );
  return { cookie, body, check };
}

/** Every activity of the course, and as many completions as the roll-up counts. */
function holdsCourse(run: Run): boolean {
  const { nodes: modules } =
    run.releaseBySchoolIdAndCourseIdAndReleaseId.releaseModulesBySchoolIdAndReleaseId;
  const activities = modules.flatMap(
    (module) => module.releaseActivitiesBySchoolIdAndReleaseIdAndModuleId.nodes,
  );
  const done = run.enrolmentRollupBySchoolIdAndEnrolmentId.done.reduce((sum, one) => sum + one, 0);
  const isDone = run.completionsBySchoolIdAndEnrolmentId.nodes.length === done;
  return activities.length === MODULES * (LESSONS + 1) && isDone;
}

export function graphileAnswer(workload: Workload, turn: number): AskedRequest {
  const { cookie, attemptId, personId, position, choice } = choiceOf(workload, turn);
  const input = {
    schoolId: seedId('school', 1),
    personId,
    attemptId,
    eventId: randomUUID(),
    slotPosition: position,
    response: { choice },
    clientAt: new Date().toISOString(),
  };
  const body = JSON.stringify({ query: ANSWER, variables: { input }, operationName: 'Answer' });
  type Saved = { position: number; response: { choice: string } };
  const check = checked<{ benchAnswer: { result: Saved } | null }>(
    ({ benchAnswer: saved }) =>
      saved?.result.position === position && saved.result.response.choice === choice,
  );
  return { cookie, body, check };
}
