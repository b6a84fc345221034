import { muscles, zones } from '@palpate/atlas';
import type { LessonContext } from '@palpate/content';

/** A word that may stand at a place, and what it means. */
export type Word = { label: string; detail?: string };

/** What a directive's label may name: `:source[id]`. */
export function wordsOfLabel(name: string, context: LessonContext): Word[] {
  if (name === 'source') return sourceWords(context);
  return name === 'limit' ? limits.map((label) => ({ label })) : [];
}

/** What a directive's field may name: `{question="ID"}`. */
export function wordsOfField(name: string, field: string, context: LessonContext): Word[] {
  switch (`${name} ${field}`) {
    case 'check question':
      return (context.questionKeys ?? []).map((label) => ({ label }));
    case 'muscle id':
    case 'body-map muscles':
      return muscles.map(({ id, name }) => ({ label: id, detail: name }));
    case 'body-map zones':
      return zones.map(({ id, name }) => ({ label: id, detail: name }));
    case 'term id':
      return (context.glossary ?? []).map(({ id, term }) => ({ label: id, detail: term }));
    case 'figure src':
      return assetWords(context, /\.(svg|png|jpg|webp)$/);
    case 'video src':
      return assetWords(context, /\.(webm|mp4)$/);
    case 'video captions':
      return assetWords(context, /\.vtt$/);
    default:
      return (fixedWords[`${name} ${field}`] ?? []).map((label) => ({ label }));
  }
}

/** The fields of each directive that has some. */
export const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  evidence: ['strength'],
  predict: ['choices'],
  check: ['question'],
  'body-map': ['muscles', 'view', 'layer', 'show', 'zones', 'caption'],
  figure: ['src', 'alt', 'caption'],
  video: ['src', 'captions', 'title'],
  muscle: ['id'],
  term: ['id'],
};

const limits = [
  'pressure-from',
  'pressure-to',
  'pressure-ceiling',
  'pressure-lowered',
  'hold-from',
  'hold-to',
  'rest-from',
  'rest-to',
  'region-minutes',
  'region-points',
  'holds-per-point',
];

const fixedWords: Readonly<Record<string, readonly string[]>> = {
  'evidence strength': ['none-found', 'very-low', 'low', 'moderate'],
  'body-map view': ['front', 'back'],
  'body-map layer': ['superficial', 'deep'],
  'body-map show': ['points', 'referral'],
};

function sourceWords({ sources }: LessonContext): Word[] {
  return sources.map(({ id, citation }) => ({ label: id, detail: shortened(citation) }));
}

function assetWords({ assets }: LessonContext, kind: RegExp): Word[] {
  return (assets ?? []).filter(({ name }) => kind.test(name)).map(({ name }) => ({ label: name }));
}

const DETAIL = 60;

function shortened(text: string): string {
  return text.length > DETAIL ? `${text.slice(0, DETAIL).trimEnd()}…` : text;
}
