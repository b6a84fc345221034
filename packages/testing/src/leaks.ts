/** What the database says of one slot, whatever the answer that is searched claims about it. */
export type SlotTruth = {
  questionKey: string;
  isSubmitted: boolean;
  isClosed: boolean;
  /** The stored response is the one that was last checked. */
  isChecked: boolean;
  /** Ids of the options in the stored response. */
  chosen: readonly string[];
};

/** A reason as an author wrote it; `optionId` is null for the reason of a whole question. */
export type KeyedText = {
  questionKey: string;
  optionId: string | null;
  /** It belongs to a mistake that the author foresaw, and may be shown to who made it. */
  isOfMistake: boolean;
  text: string;
};

export type LeakTruth = {
  slots: ReadonlyMap<string, SlotTruth>;
  rationales: readonly KeyedText[];
};

type Allowed = { verdict: boolean; key: boolean; mayShow: (rationale: KeyedText) => boolean };

const NOTHING: Allowed = { verdict: false, key: false, mayShow: () => false };
const VERDICT_FIELDS = new Set(['verdict', 'isRight', 'feedback', 'fraction']);
const REASON_FIELDS = new Set(['rationale', 'rationales', 'misconception']);
const KEY_FIELDS = new Set(['key', 'correction', 'accepted', 'mistaken', 'modelAnswer', 'rubric']);

/**
 * Searches what a server sent to a student for a key or a reason that is not open to them yet.
 *
 * @param body any JSON, as it went over the wire
 * @param truth the slots and the reasons as they stand in the database after the request
 * @returns a line for each leak, with the path to it; none when all is well
 */
export function findLeaks(body: unknown, truth: LeakTruth): string[] {
  return search(body, { path: '$', allowed: NOTHING, truth });
}

type Place = { path: string; allowed: Allowed; truth: LeakTruth };

function search(value: unknown, place: Place): string[] {
  if (typeof value === 'string') return searchText(value, place);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      search(item, { ...place, path: `${place.path}[${index}]` }),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const slot =
    'id' in value && typeof value.id === 'string' ? place.truth.slots.get(value.id) : null;
  const allowed = slot ? allowedFor(slot) : place.allowed;
  return Object.entries(value).flatMap(([name, child]) => {
    const here = { ...place, allowed, path: `${place.path}.${name}` };
    return [...searchField(name, child, here), ...search(child, here)];
  });
}

function searchField(name: string, child: unknown, { path, allowed }: Place): string[] {
  // A claim is judged by a verdict: a field of the learner's own answer says nothing of the key.
  if (child === null || path.endsWith(`.response.${name}`)) return [];
  const isLeak =
    (VERDICT_FIELDS.has(name) && !allowed.verdict) ||
    (REASON_FIELDS.has(name) && !allowed.verdict) ||
    (KEY_FIELDS.has(name) && !allowed.key);
  return isLeak ? [`${path}: the field is not open yet`] : [];
}

function searchText(text: string, { path, allowed, truth }: Place): string[] {
  return truth.rationales
    .filter((rationale) => text.includes(rationale.text) && !allowed.mayShow(rationale))
    .map((rationale) => `${path}: a reason of ${rationale.questionKey} is not open yet`);
}

function allowedFor(slot: SlotTruth): Allowed {
  const isOwn = (rationale: KeyedText) => rationale.questionKey === slot.questionKey;
  if (slot.isSubmitted || slot.isClosed) return { verdict: true, key: true, mayShow: isOwn };
  if (!slot.isChecked) return NOTHING;
  const isChosen = ({ optionId, isOfMistake }: KeyedText) =>
    isOfMistake || (optionId !== null && slot.chosen.includes(optionId));
  const mayShow = (rationale: KeyedText) => isOwn(rationale) && isChosen(rationale);
  return { verdict: true, key: false, mayShow };
}
