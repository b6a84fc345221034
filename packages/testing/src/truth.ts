import type { KeyedText, LeakTruth, SlotTruth } from './leaks.ts';

/** Runs a statement on the database under test and gives its rows. */
export type Query = (text: string, values?: unknown[]) => Promise<unknown[]>;

type SlotRow = {
  id: string;
  key: string;
  state: string;
  is_closed: boolean;
  is_checked: boolean;
  response: Record<string, unknown> | null;
};
type VersionRow = { key: string; definition: unknown };

/** Reads who may see what straight from the tables, past everything that is being tested. */
export async function readTruth(query: Query): Promise<LeakTruth> {
  return { slots: await readSlots(query), rationales: await readReasons(query) };
}

/** Reads how far each slot is open: all of them, or those of the attempts that are named. */
export async function readSlots(
  query: Query,
  attemptIds: readonly string[] | null = null,
): Promise<LeakTruth['slots']> {
  const slots = (await query(
    `
    SELECT s.attempt_id || ':' || s.position AS id, q.key, a.state, s.is_closed, s.response,
           s.response IS NOT DISTINCT FROM (
             SELECT e.payload FROM attempt_event e
              WHERE e.school_id = s.school_id AND e.attempt_id = s.attempt_id
                AND e.position = s.position AND e.kind IN ('ANSWERED', 'CHECKED')
                AND e.number = (SELECT max(l.number) FROM attempt_event l
                                 WHERE l.school_id = s.school_id AND l.attempt_id = s.attempt_id
                                   AND l.position = s.position
                                   AND l.kind IN ('ANSWERED', 'CHECKED'))
                AND e.kind = 'CHECKED') AS is_checked
      FROM attempt_slot s
      JOIN attempt a ON a.school_id = s.school_id AND a.id = s.attempt_id
      JOIN question_version v ON v.school_id = s.school_id AND v.id = s.version_scored_id
      JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id
     WHERE $1::uuid[] IS NULL OR s.attempt_id = ANY ($1)`,
    [attemptIds],
  )) as SlotRow[];
  return new Map(slots.map((row) => [row.id, slotTruth(row)]));
}

/** Reads the reasons of each question's versions, which never change. */
export async function readReasons(query: Query): Promise<LeakTruth['rationales']> {
  const versions = (await query(`
    SELECT q.key, v.definition
      FROM question_version v
      JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id`)) as VersionRow[];
  return versions.flatMap(rationalesOf);
}

function slotTruth(row: SlotRow): SlotTruth {
  return {
    questionKey: row.key,
    isSubmitted: row.state === 'SUBMITTED',
    isClosed: row.is_closed,
    isChecked: row.is_checked && row.response !== null,
    chosen: namesIn(row.response),
  };
}

/** Every word that a response holds, whatever its type: ids, verdicts, true and false. */
function namesIn(response: unknown): string[] {
  if (typeof response !== 'object' || response === null) return [String(response)];
  return Object.values(response).flatMap(namesIn);
}

/** Where types keep what a learner may not read early; what they show is named otherwise. */
const SECRETS = new Set(['rationale', 'rationales', 'correction', 'modelAnswer', 'criterion']);
/** Lists of mistakes that are foreseen: their reasons are for who made one. */
const MISTAKES = new Set(['mistaken', 'commonErrors']);

function rationalesOf({ key: questionKey, definition }: VersionRow): KeyedText[] {
  return secretsIn(definition, { questionKey, optionId: null, isOfMistake: false, text: '' });
}

function secretsIn(value: unknown, secret: KeyedText): KeyedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(item, secret));
  const owner = 'id' in value && typeof value.id === 'string' ? value.id : secret.optionId;
  return Object.entries(value).flatMap(([name, child]) => {
    const here = {
      ...secret,
      optionId: owner,
      isOfMistake: secret.isOfMistake || MISTAKES.has(name),
    };
    if (!SECRETS.has(name)) return secretsIn(child, here);
    return textsIn(child).map(([optionId, text]) => ({
      ...here,
      optionId: optionId ?? owner,
      text,
    }));
  });
}

/** A reason by itself, or one for each answer by its name. */
function textsIn(secret: unknown): [string | null, string][] {
  if (typeof secret === 'string') return [[null, secret]];
  const named = Object.entries(secret ?? {});
  return named.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
