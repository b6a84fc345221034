/** A small course with a question of every type, as a folder. */
const course = `
id: every-type
title: Every type
language: en
licence: CC BY 4.0
version: '1'
modules:
  - id: m1
    slot: 1
    title: One of each
    activities:
      - lesson: l1
      - quiz: p1
        title: Practice
        preset: practice
        minutes: 10
        questions: [Q-SC, Q-MR, Q-OR, Q-TF, Q-NU, Q-MA, Q-PB, Q-SA, Q-ET, Q-CC]
`;

const lesson = `---
id: l1
title: A lesson
minutes: 1
review: draft
---

## A block

One sentence, with its source. :source[book]
`;

const sources = `
- { id: book, citation: 'A book. 2020.', checked: false }
`;

const head = (id: string, type: string) =>
  `- id: ${id}\n  type: ${type}\n  use: practice\n  lesson: l1\n  area: KIN\n  sources: [book]\n`;

const options = (reason: string) => `  stem: What fits?
  options:
    - { id: a, text: Option one, rationale: ${reason} one. }
    - { id: b, text: Option two, rationale: ${reason} two. }
    - { id: c, text: Option three, rationale: ${reason} three. }
`;

const questions = [
  `${head('Q-SC', 'single-choice')}${options('Why')}  key: a\n`,
  `${head('Q-MR', 'multiple-response')}${options('Because')}  key: [a, b]\n`,
  `${head('Q-OR', 'ordering')}  stem: In which order?
  items: [{ id: x, text: First }, { id: y, text: Second }, { id: z, text: Third }]
  key: [x, y, z]
  rationale: So it goes.
`,
  `${head('Q-TF', 'true-false')}  stem: A band shows the cause.
  key: false
  rationales: { 'true': It shows no cause., 'false': It is one finding. }
`,
  `${head('Q-NU', 'numeric')}  stem: How long in all?
  key: 165
  units: [{ name: seconds, factor: 1 }, { name: minutes, factor: 60 }]
  rationale: Three holds and two rests.
  commonErrors: [{ value: 180, rationale: A rest too many. }]
`,
  `${head('Q-MA', 'matching')}  stem: Match muscle and nerve.
  left: [{ id: '1', text: Left one }, { id: '2', text: Left two }]
  right: [{ id: r, text: Right one }, { id: s, text: Right two }, { id: t, text: Right three }]
  key: { '1': r, '2': s }
  rationale: Standard supply.
`,
  `${head('Q-PB', 'point-on-body')}  stem: Mark the hollow of the knee.
  view: back
  key: [{ atlas: 'zone:popliteal_fossa' }]
  rationale: The diamond behind the knee.
`,
  `${head('Q-SA', 'short-answer')}  stem: Which muscle lifts the scapula?
  accepted: [{ text: 'levator scapul*' }]
  rationale: Its name says so.
`,
  `${head('Q-ET', 'extended-text')}  stem: Rewrite the claim.
  maxWords: 50
  rubric: [{ points: 2, criterion: Says how sure it is }]
  modelAnswer: It may help some people.
`,
  `${head('Q-CC', 'claim-check')}  claim: Oil makes compression more effective.
  key: unsupported
  correction: Oil lowers friction for gliding strokes.
`,
];

export const everyType = [
  { path: 'course.yaml', text: course },
  { path: 'sources.yaml', text: sources },
  { path: 'lessons/l1.md', text: lesson },
  { path: 'questions/all.yaml', text: questions.join('') },
];
