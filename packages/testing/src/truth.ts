import type { KeyedText, LeakTruth, SlotTruth } from './leaks.ts';

/** Runs a statement on the database under test and gives its rows. */
export type Query = (text: string) => Promise<unknown[]>;

type SlotRow = {
  id: string;
  key: string;
  state: string;
  is_closed: boolean;
  is_checked: boolean;
  response: Record<string, string | string[]> | null;
};
type VersionRow = { key: string; definition: Definition };
type Definition = { rationale?: string; options?: { id: string; rationale: string }[] };

/** Reads who may see what straight from the tables, past everything that is being tested. */
export async function readTruth(query: Query): Promise<LeakTruth> {
  const slots = (await query(`
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
      JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id`)) as SlotRow[];
  const versions = (await query(`
    SELECT q.key, v.definition
      FROM question_version v
      JOIN question q ON q.school_id = v.school_id AND q.id = v.question_id`)) as VersionRow[];
  return {
    slots: new Map(slots.map((row) => [row.id, slotTruth(row)])),
    rationales: versions.flatMap(rationalesOf),
  };
}

function slotTruth(row: SlotRow): SlotTruth {
  return {
    questionKey: row.key,
    isSubmitted: row.state === 'SUBMITTED',
    isClosed: row.is_closed,
    isChecked: row.is_checked && row.response !== null,
    chosen: Object.values(row.response ?? {}).flat(),
  };
}

function rationalesOf({ key: questionKey, definition }: VersionRow): KeyedText[] {
  const options = definition.options ?? [];
  const whole = definition.rationale ?? '';
  return [
    ...options.map(({ id, rationale }) => ({ questionKey, optionId: id, text: rationale })),
    ...(whole === '' ? [] : [{ questionKey, optionId: null, text: whole }]),
  ];
}
