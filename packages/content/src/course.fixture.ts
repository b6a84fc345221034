import { readCourse } from './course.reader.ts';
import type { CourseFile } from './course.ts';

/** A folder without problems, for tests to break in one place. */
const sound: Record<string, string> = {
  'course.yaml': `id: knees
title: Knees
language: en
licence: CC BY 4.0
version: '1'
limits:
  pressure: { from: 4, to: 6, ceiling: 7, lowered: 5 }
  hold: { from: 30, to: 90 }
  rest: { from: 10, to: 30 }
  region: { minutes: 15, points: 5 }
  holdsPerPoint: 3
modules:
  - id: m1
    slot: 1
    title: First
    activities:
      - lesson: l1
      - quiz: q1
        title: Quiz
        preset: quiz
        minutes: 5
        questions: [Q-2]
      - quiz: p1
        title: Practice
        preset: practice
        minutes: 5
        questions: [Q-1]
`,
  'sources.yaml': `- id: book
  citation: A book.
  checked: false
`,
  'glossary.yaml': `- id: patella
  term: Patella
  definition: The bone in front of the knee.
- id: femur
  term: Femur
  definition: The bone of the thigh.
`,
  'assets/knee.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"></svg>',
  'assets/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nIt bends.\n',
  'lessons/l1.md': `---
id: l1
title: Bend
minutes: 4
review: draft
---

## One

It bends. :source[book]

::check{question="Q-1"}
`,
  'questions/all.yaml': `- id: Q-1
  type: single-choice
  use: practice
  lesson: l1
  area: KIN
  stem: Does it bend?
  options:
    - { id: a, text: 'Yes', rationale: It bends. }
    - { id: b, text: 'No', rationale: It does bend. }
  key: a
  sources: [book]
- id: Q-2
  type: multiple-response
  use: graded
  safetyCritical: true
  lesson: l1
  area: KIN
  stem: Which bend?
  options:
    - { id: a, text: Knee, rationale: It bends. }
    - { id: b, text: Tooth, rationale: It does not. }
  key: [a]
`,
};

export type Change = { file: string; from?: string | RegExp; to: string };

const film: CourseFile = {
  path: 'assets/film.webm',
  bytes: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0x9f]),
};

/** The sound folder with some changes: a file written anew, or one place of it replaced. */
export function folder(...changes: Change[]): CourseFile[] {
  const files = { ...sound };
  for (const { file, from, to } of changes) {
    files[file] = from === undefined ? to : (files[file] ?? '').replace(from, to);
  }
  return [...Object.entries(files).map(([path, text]) => ({ path, text })), film];
}

/** The problems of a changed folder, each as `file:line CODE`. */
export function problemsOf(...changes: Change[]): string[] {
  const { problems } = readCourse(folder(...changes));
  return problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

export const course = 'course.yaml';
export const lesson = 'lessons/l1.md';
export const questions = 'questions/all.yaml';
export const sources = 'sources.yaml';
export const glossary = 'glossary.yaml';
export const coverage = 'coverage.yaml';
