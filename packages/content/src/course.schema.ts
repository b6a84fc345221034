import { z } from 'zod';

const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, dots, hyphens and underscores only')
  .max(64);
const line = z.string().trim().min(1, 'it is empty').max(500);
const minutes = z.int().min(1).max(600);

const pressure = z.number().min(0).max(10);
const seconds = z.int().min(1).max(3600);
const span = z
  .strictObject({ from: seconds, to: seconds })
  .refine(({ from, to }) => from <= to, 'from is above to');

const limits = z.strictObject({
  pressure: z
    .strictObject({ from: pressure, to: pressure, ceiling: pressure, lowered: pressure })
    .refine(({ from, to, ceiling }) => from <= to && to <= ceiling, 'from, to, ceiling rise')
    .refine(({ lowered, ceiling }) => lowered <= ceiling, 'lowered is above the ceiling'),
  hold: span,
  rest: span,
  region: z.strictObject({ minutes: z.int().min(1).max(240), points: z.int().min(1).max(99) }),
  holdsPerPoint: z.int().min(1).max(99),
});

const rules = ['viewed', 'checksPassed', 'minimumScore', 'safetyPassed'] as const;
const requires = z
  .array(
    z
      .strictObject({
        viewed: id.optional(),
        checksPassed: id.optional(),
        minimumScore: z.strictObject({ quiz: id, percent: z.number().min(1).max(100) }).optional(),
        safetyPassed: id.optional(),
      })
      .refine(
        (rule) => rules.filter((name) => rule[name] !== undefined).length === 1,
        `a rule is one of ${rules.join(', ')}`,
      ),
  )
  .default([]);

export const courseSchema = z.strictObject({
  id,
  title: line,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'use a language tag such as en'),
  licence: line,
  version: line,
  limits: limits.optional(),
  modules: z.array(
    z.strictObject({
      id,
      slot: z.int().min(1).max(999),
      title: line,
      requires,
      activities: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  /** Activities that stand in no module, with their files kept. */
  archived: z.array(z.record(z.string(), z.unknown())).default([]),
});

export const lessonActivitySchema = z.strictObject({
  lesson: id,
  required: z.boolean().default(true),
  requires,
});

export const quizActivitySchema = z.strictObject({
  quiz: id,
  title: line,
  preset: z.enum(['practice', 'quiz']),
  minutes,
  required: z.boolean().default(true),
  questions: z.array(id),
  requires,
});

const reviewed = z.strictObject({
  by: line,
  licence: line,
  date: z.iso.date('write the date as 2026-01-31'),
});

const review = z.union([z.literal('draft'), reviewed], {
  error: 'write draft, or the three fields by, licence and date',
});

export const frontmatterSchema = z.strictObject({
  id,
  title: line,
  minutes,
  review,
});

export const sourceSchema = z.strictObject({
  id,
  citation: line,
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI begins with 10. and has no address')
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,9}$/, 'a PMID is digits, in quotes')
    .optional(),
  url: z.string().refine(isAddress, 'use a whole http or https address').optional(),
  checked: z.boolean(),
});

/** Parsers of addresses differ in what they put up with: blanks are nowhere part of one. */
function isAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

export const sourcesSchema = z.array(sourceSchema);

/** Fields that every question has; the rest belongs to its type. */
export const questionHeadSchema = z.object({
  id,
  type: line,
  use: z.enum(['practice', 'graded']),
  safetyCritical: z.boolean().default(false),
  lesson: id,
  area: line,
  sources: z.array(id).default([]),
  review: review.default('draft'),
  archived: z.boolean().default(false),
});

export const wordSchema = z.strictObject({
  id,
  term: line,
  definition: z.string().trim().min(1, 'it is empty').max(1000),
  sources: z.array(id).default([]),
});

export const glossarySchema = z.array(wordSchema);

export const coverageSchema = z.array(
  z.strictObject({ row: id, lesson: id, asked: z.array(id).min(1) }),
);
