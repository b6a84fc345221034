import type { Operation } from '../operation.ts';
import type { ServerKind } from '../servers.ts';
import type { Workload } from '../workload.ts';
import { graphileAnswer, graphileCourse } from './graphile.requests.ts';
import type { AskedRequest } from './request.ts';
import { heatMapRequest, overviewRequest, studentRequest } from './staff.requests.ts';
import {
  answerRequest,
  courseRequest,
  homeRequest,
  lessonRequest,
  submitRequest,
} from './student.requests.ts';

/** Request number `turn`: another person, in time another lesson or question, and then another choice. */
type Asked = (workload: Workload, turn: number) => AskedRequest;

const ASKED: Record<Operation, Asked> = {
  'course page': courseRequest,
  lesson: lessonRequest,
  home: homeRequest,
  answer: answerRequest,
  submit: submitRequest,
  'heat map': heatMapRequest,
  'student page': studentRequest,
  overview: overviewRequest,
};

const ASKED_OF_POSTGRAPHILE: Partial<Record<Operation, Asked>> = {
  'course page': graphileCourse,
  answer: graphileAnswer,
};

export function askOf(server: ServerKind, operation: Operation): Asked {
  const own = server === 'postgraphile' ? ASKED_OF_POSTGRAPHILE[operation] : ASKED[operation];
  if (!own) throw new Error(`${server} is not asked for ${operation}`);
  return own;
}

/** Each call is the next request of its operation, whichever server it is for. */
export function startRequests(workload: Workload) {
  const turns = new Map<Operation, number>();
  return (operation: Operation, server: ServerKind): AskedRequest => {
    const turn = turns.get(operation) ?? 0;
    turns.set(operation, turn + 1);
    return askOf(server, operation)(workload, turn);
  };
}

/** An attempt is submitted once in a round: it is opened again before the next one. */
export function mostRequests(operation: Operation, { submissions }: Workload): number {
  return operation === 'submit' ? submissions.length : Infinity;
}
