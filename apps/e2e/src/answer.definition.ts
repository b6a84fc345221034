import { mirrored, type Shape } from '@palpate/atlas/geometry';
import type { Answers, QuestionType } from './answer.key.ts';
import { insideOf, elsewhere } from './body.place.ts';
import { asShown, type Reply } from './reply.ts';

type Entry = { id: string; text: string; rationale?: string };
type Judged = { rationales: Partial<Record<string, string>> };
/** Definitions as they are stored; a type has those of these fields that it needs. */
export type Definition = { stem: string; rationale: string };
type Choices = { stem: string; options: Entry[]; key: string | string[] };
type TrueFalse = Judged & { stem: string; key: boolean };
type Claim = Judged & { claim: string; key: string; correction: string };
type Ordering = Definition & { items: Entry[]; key: string[] };
type Matching = Definition & { left: Entry[]; right: Entry[]; key: Record<string, string> };
type Numeric = Definition & { key: number; tolerance: number; units: { name: string }[] } & {
  commonErrors: { value: number; rationale: string }[];
};
type ShortAnswer = Definition & { accepted: { text: string; weight: number }[] };
type Point = Definition & { side: 'either' | 'right' | 'left'; key: { shapes: Shape[] }[] };
type Extended = { stem: string; modelAnswer: string };

type Read<D> = (definition: D, order: string[]) => Answers;
const readers: Record<QuestionType, Read<never>> = {
  'single-choice': choices,
  'multiple-response': choices,
  'true-false': trueFalse,
  'claim-check': claim,
  ordering,
  matching,
  numeric,
  'short-answer': shortAnswer,
  'point-on-body': pointOnBody,
  'extended-text': extended,
};

/** What to answer, and what may be read when. */
export function answerOf(type: QuestionType, definition: Definition, order: string[]): Answers {
  const read = readers[type] as Read<Definition>;
  const answers = read(definition, order);
  const reasons = answers.reasons.map(asShown);
  return {
    ...answers,
    stem: asShown(answers.stem),
    reasons,
    wrongReason: asShown(answers.wrongReason),
  };
}

const chosen = (...texts: string[]): Reply => ({ kind: 'choices', texts });

function choices({ stem, options, key }: Choices, order: string[]): Answers {
  const right = options.filter(({ id }) => [key].flat().includes(id));
  const wrong = options.find((option) => !right.includes(option));
  return {
    stem,
    shown: order.map((id) => textOf(options, id)),
    right: chosen(...right.map(({ text }) => asShown(text))),
    wrong: chosen(asShown(wrong?.text ?? '')),
    reasons: right.map(({ rationale = '' }) => rationale),
    wrongReason: wrong?.rationale ?? '',
  };
}

function trueFalse({ stem, key, rationales }: TrueFalse): Answers {
  const wordOf = (isTrue: boolean) => (isTrue ? 'True' : 'False');
  return {
    stem,
    shown: ['True', 'False'],
    right: chosen(wordOf(key)),
    wrong: chosen(wordOf(!key)),
    reasons: [rationales[String(key)] ?? ''],
    wrongReason: rationales[String(!key)] ?? '',
  };
}

const VERDICTS = { sound: 'Sound', 'partly-sound': 'Partly sound', overstated: 'Overstated' };
const verdictWords = new Map(
  Object.entries({ ...VERDICTS, unsupported: 'Unsupported', false: 'False' }),
);

function claim({ claim: claimed, key, correction, rationales }: Claim): Answers {
  const wrong = [...verdictWords.keys()].find((verdict) => verdict !== key) ?? '';
  return {
    stem: `“${claimed}”`,
    shown: [...verdictWords.values()],
    right: chosen(verdictWords.get(key) ?? ''),
    wrong: chosen(verdictWords.get(wrong) ?? ''),
    reasons: [correction],
    wrongReason: rationales[wrong] ?? '',
  };
}

function ordering({ stem, items, key, rationale }: Ordering, order: string[]): Answers {
  const texts = key.map((id) => textOf(items, id));
  return {
    stem,
    shown: order.map((id) => textOf(items, id)),
    right: { kind: 'order', texts },
    wrong: { kind: 'order', texts: texts.toReversed() },
    reasons: [rationale],
    wrongReason: '',
  };
}

function matching({ stem, left, right, key, rationale }: Matching): Answers {
  const pairs = left.map(({ id, text }) => ({
    left: asShown(text),
    right: textOf(right, key[id] ?? ''),
  }));
  const [one, other] = pairs;
  const swapped =
    one && other
      ? [
          { ...one, right: other.right },
          { ...other, right: one.right },
        ]
      : [];
  return {
    stem,
    shown: [],
    right: { kind: 'pairs', pairs },
    wrong: { kind: 'pairs', pairs: [...swapped, ...pairs.slice(2)] },
    reasons: [rationale],
    wrongReason: '',
  };
}

function numeric({ stem, key, tolerance, units, rationale, commonErrors }: Numeric): Answers {
  const unit = units[0]?.name ?? '';
  const amount = (value: number): Reply => ({ kind: 'amount', digits: String(value), unit });
  const [error] = commonErrors;
  return {
    stem,
    shown: [],
    right: amount(key),
    wrong: amount(error?.value ?? Math.abs(key) + tolerance + 7),
    reasons: [rationale],
    wrongReason: error?.rationale ?? '',
  };
}

function shortAnswer({ stem, accepted, rationale }: ShortAnswer): Answers {
  const whole = accepted.filter(({ weight }) => weight === 1);
  // A star stands for any run of letters, so for none too.
  const { text = '' } = whole.find((one) => !one.text.includes('*')) ?? whole[0] ?? {};
  return {
    stem,
    shown: [],
    right: { kind: 'text', text: text.replaceAll('*', '') },
    wrong: { kind: 'text', text: 'quite another thing' },
    reasons: [rationale],
    wrongReason: '',
  };
}

function pointOnBody({ stem, side, key, rationale }: Point): Answers {
  const ofRight = key.flatMap(({ shapes }) => shapes);
  const ofLeft = ofRight.map((shape) => mirrored(shape));
  const counted = { right: ofRight, left: ofLeft, either: [...ofRight, ...ofLeft] }[side];
  return {
    stem,
    shown: [],
    right: { kind: 'pin', at: insideOf(counted), shapes: counted },
    wrong: elsewhere([...ofRight, ...ofLeft]),
    reasons: [rationale],
    wrongReason: '',
  };
}

const written = 'I work within the range that we agreed on, and I stop when the client asks me to.';

function extended({ stem, modelAnswer }: Extended): Answers {
  const right: Reply = { kind: 'text', text: written };
  return { stem, shown: [], right, wrong: null, reasons: [modelAnswer], wrongReason: '' };
}

function textOf(entries: readonly Entry[], id: string): string {
  return asShown(entries.find((entry) => entry.id === id)?.text ?? '');
}
