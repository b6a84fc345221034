import { answerOf, type Definition } from './answer.definition.ts';
import type { Reply } from './reply.ts';
import type { Served } from './server.ts';

export const TYPES = [
  'single-choice',
  'multiple-response',
  'true-false',
  'claim-check',
  'ordering',
  'matching',
  'numeric',
  'short-answer',
  'point-on-body',
  'extended-text',
] as const;
export type QuestionType = (typeof TYPES)[number];

/** A question of one attempt with what the browser is never told. */
export type KeyedSlot = Answers & {
  position: number;
  type: QuestionType;
  isSafetyCritical: boolean;
};
export type Answers = {
  stem: string;
  /** Texts to choose from or to put in order, as this attempt shows them. */
  shown: string[];
  right: Reply;
  /** An answer that is surely not right; none where a person marks. */
  wrong: Reply | null;
  /** What may be read only once the question is closed. */
  reasons: string[];
  /** What is said of the wrong answer at once, where its author wrote something. */
  wrongReason: string;
};

type Row = {
  position: number;
  type: QuestionType;
  isSafetyCritical: boolean;
  order: string[];
  definition: Definition;
};

/** Asks the database, since the browser must not know. */
export async function readKey(server: Served, attemptId: string): Promise<KeyedSlot[]> {
  const rows = await server.query<Row>(
    `SELECT s.position, v.type, v.is_safety_critical AS "isSafetyCritical",
            s.option_order AS "order", v.definition
       FROM attempt_slot s
       JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_shown_id
      WHERE s.attempt_id = $1
      ORDER BY s.position`,
    [attemptId],
  );
  return rows.map(keyedSlot);
}

/** The checks of the lessons that a student has open. */
export async function readChecks(server: Served, email: string): Promise<KeyedSlot[]> {
  const attempts = await server.query<{ id: string }>(
    `SELECT attempt.id FROM attempt JOIN person ON person.id = attempt.person_id
      WHERE preset = 'CHECK' AND email = $1`,
    [email],
  );
  return (await Promise.all(attempts.map(({ id }) => readKey(server, id)))).flat();
}

function keyedSlot({ definition, order, ...slot }: Row): KeyedSlot {
  return { ...slot, ...answerOf(slot.type, definition, order) };
}

/** The answer that is wrong, of a question that a machine marks. */
export function wrongOf({ wrong, stem }: KeyedSlot): Reply {
  if (!wrong) throw new Error(`Nothing is wrong for "${stem}"`);
  return wrong;
}
