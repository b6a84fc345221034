import type { TestServer } from './server.ts';

/** A question of one attempt with what the browser is never told. */
export type KeyedSlot = {
  position: number;
  type: 'single-choice' | 'multiple-response' | 'ordering';
  stem: string;
  /** Texts in the order in which this attempt shows them. */
  shown: string[];
  /** Texts of the right answer, in the right order. */
  right: string[];
  rationaleOf: (text: string) => string;
};

type Entry = { id: string; text: string; rationale?: string };
type Definition = { stem: string; options?: Entry[]; items?: Entry[]; key: string | string[] };
type Row = Pick<KeyedSlot, 'position' | 'type'> & {
  option_order: string[];
  definition: Definition;
};

/** Asks the database, since the browser must not know. */
export async function readKey(server: TestServer, attemptId: string): Promise<KeyedSlot[]> {
  const rows = await server.query<Row>(
    `SELECT s.position, v.type, s.option_order, v.definition
       FROM attempt_slot s
       JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_shown_id
      WHERE s.attempt_id = $1
      ORDER BY s.position`,
    [attemptId],
  );
  return rows.map(keyedSlot);
}

function keyedSlot({ position, type, option_order, definition }: Row): KeyedSlot {
  const entries = new Map(
    [...(definition.options ?? []), ...(definition.items ?? [])].map((entry) => [entry.id, entry]),
  );
  const textOf = (id: string) => entries.get(id)?.text ?? '';
  return {
    position,
    type,
    stem: definition.stem,
    shown: option_order.map(textOf),
    right: [definition.key].flat().map(textOf),
    rationaleOf: (text) =>
      [...entries.values()].find((entry) => entry.text === text)?.rationale ?? '',
  };
}

/** One option that is wrong to choose. */
export function wrongChoice({ shown, right }: KeyedSlot): string {
  const wrong = shown.find((text) => !right.includes(text));
  if (!wrong) throw new Error('Every option is right');
  return wrong;
}
