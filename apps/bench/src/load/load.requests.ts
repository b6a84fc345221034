import { randomUUID } from 'node:crypto';
import { COHORT_SIZE, MODULES } from '../seed/course.shape.ts';
import type { Sitting, Watch, Workload } from '../workload.ts';
import type { Operation } from './load.ts';
import type { Answer } from './post.ts';

export type AskedRequest = { cookie: string; body: string; check(answer: Answer): void };
export type MakeRequest = () => AskedRequest;

type Document = {
  data?: {
    answer?: { position: number; response: { choice: string } | null };
    heatMap?: { students: { done: number[] }[]; modules: unknown[] };
  };
  errors?: unknown;
};

/** Each call is the next request: another person, in time another question, and then another choice. */
export function makeRequests(workload: Workload): Record<Operation, MakeRequest> {
  const { documents, sittings, watches } = workload;
  let answers = 0;
  let looks = 0;
  return {
    answer: () => {
      const turn = Math.floor(answers / sittings.length);
      const sitting = at(sittings, answers);
      answers += 1;
      return answerRequest(documents.answer, sitting, turn);
    },
    'heat map': () => {
      looks += 1;
      return heatMapRequest(documents.heatMap, at(watches, looks));
    },
  };
}

export function answerRequest(documentId: string, sitting: Sitting, turn: number): AskedRequest {
  const { cookie, attemptId, options } = sitting;
  const index = turn % options.length;
  // One step further each time round, so that every answer is a change.
  const choice = at(at(options, index), turn + Math.floor(turn / options.length));
  const position = index + 1;
  const input = {
    attemptId,
    eventId: randomUUID(),
    position,
    response: { choice },
    check: false,
    clientAt: new Date().toISOString(),
  };
  const body = JSON.stringify({ documentId, variables: { input }, operationName: 'SaveAnswer' });
  const check = (given: Answer) => {
    const slot = read(given).data?.answer;
    if (slot?.position !== position || slot.response?.choice !== choice) refuse(given);
  };
  return { cookie, body, check };
}

export function heatMapRequest(documentId: string, watch: Watch): AskedRequest {
  const { cookie, ...variables } = watch;
  const body = JSON.stringify({ documentId, variables, operationName: 'HeatMap' });
  const check = (given: Answer) => {
    const map = read(given).data?.heatMap;
    const isWhole =
      map?.modules.length === MODULES &&
      map.students.length === COHORT_SIZE &&
      map.students.every((student) => student.done.length === MODULES);
    if (!isWhole) refuse(given);
  };
  return { cookie, body, check };
}

function read(answer: Answer): Document {
  if (answer.status !== 200) refuse(answer);
  const document: Document = JSON.parse(answer.text);
  if (document.errors !== undefined) refuse(answer);
  return document;
}

function refuse({ status, text }: Answer): never {
  throw new Error(`Not the answer that was asked for: ${status} ${text.slice(0, 500)}`);
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to ask for');
  return value;
}
