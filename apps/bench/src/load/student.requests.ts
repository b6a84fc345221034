import { randomUUID } from 'node:crypto';
import { LESSONS, MODULES, QUESTIONS } from '../seed/course.shape.ts';
import type { Workload } from '../workload.ts';
import { at, checked, type AskedRequest } from './request.ts';

type Course = { modules: { activities: unknown[] }[] };

export function courseRequest({ documents, learners }: Workload, turn: number): AskedRequest {
  const { cookie, enrolmentId } = at(learners, turn);
  const body = JSON.stringify({
    documentId: documents.course,
    variables: { enrolmentId },
    operationName: 'CoursePath',
  });
  return { cookie, body, check: checked<{ course?: Course }>(({ course }) => isPath(course)) };
}

export function homeRequest({ documents, learners }: Workload, turn: number): AskedRequest {
  const { cookie } = at(learners, turn);
  const body = JSON.stringify({ documentId: documents.home, variables: {}, operationName: 'Home' });
  const check = checked<{ home?: { enrolments: Course[] } }>(
    ({ home }) => home?.enrolments.length === 1 && isPath(home.enrolments[0]),
  );
  return { cookie, body, check };
}

export function lessonRequest(workload: Workload, turn: number): AskedRequest {
  const { documents, learners, lessonIds } = workload;
  const { cookie, enrolmentId } = at(learners, turn);
  // As a student reads on: each the lesson after the one before.
  const lessonId = at(lessonIds, Math.floor(turn / learners.length) + turn);
  const body = JSON.stringify({
    documentId: documents.lesson,
    variables: { enrolmentId, lessonId },
    operationName: 'Lesson',
  });
  const check = checked<{ lesson?: { lessonId: string; links: unknown[] } }>(
    ({ lesson }) => lesson?.lessonId === lessonId && lesson.links.length === MODULES * LESSONS,
  );
  return { cookie, body, check };
}

/** One step further each time round, so that every answer is a change. */
export function choiceOf({ sittings }: Workload, turn: number) {
  const { cookie, personId, attemptId, options } = at(sittings, turn);
  const round = Math.floor(turn / sittings.length);
  const index = round % options.length;
  const choice = at(at(options, index), round + Math.floor(round / options.length));
  return { cookie, personId, attemptId, position: index + 1, choice };
}

export function answerRequest(workload: Workload, turn: number): AskedRequest {
  const { cookie, attemptId, position, choice } = choiceOf(workload, turn);
  const input = {
    attemptId,
    eventId: randomUUID(),
    position,
    response: { choice },
    check: false,
    clientAt: new Date().toISOString(),
  };
  const body = JSON.stringify({
    documentId: workload.documents.answer,
    variables: { input },
    operationName: 'SaveAnswer',
  });
  type Slot = { position: number; response: { choice: string } | null };
  const check = checked<{ answer?: Slot }>(
    ({ answer }) => answer?.position === position && answer.response?.choice === choice,
  );
  return { cookie, body, check };
}

export function submitRequest({ documents, submissions }: Workload, turn: number): AskedRequest {
  const { cookie, attemptId } = at(submissions, turn);
  const input = { attemptId, eventId: randomUUID() };
  const body = JSON.stringify({
    documentId: documents.submit,
    variables: { input },
    operationName: 'SubmitAttempt',
  });
  type Attempt = { id: string; state: string; slots: { verdict: unknown }[] };
  const check = checked<{ submitAttempt?: Attempt }>(
    ({ submitAttempt: given }) =>
      given?.id === attemptId &&
      given.state === 'SUBMITTED' &&
      given.slots.filter(({ verdict }) => verdict !== null).length === QUESTIONS,
  );
  return { cookie, body, check };
}

function isPath(course: Course | undefined): boolean {
  return course?.modules.length === MODULES && course.modules.every(isWhole);
}

function isWhole({ activities }: Course['modules'][number]): boolean {
  return activities.length === LESSONS + 1;
}
