/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkQuestion } from '@palpate/content';
import { isQuestionTypeName, questionType, questionTypes } from '@palpate/question-types/pure';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import fc from 'fast-check';

import { parseYaml } from '../../../../../../packages/content/src/yaml.reader.ts';
import type { Samples } from '../../../../../../packages/question-types/src/question.arbitrary.ts';
import { composeEntry } from './entry.composition.ts';
import type { Fields } from './field.readers.ts';
import { modelOf, newModel } from './question.models.ts';

const folder = new URL(
  '../../../../../../packages/courses/trigger-point-therapy/questions/',
  import.meta.url,
);
const shipped = readdirSync(folder).flatMap(
  (file) => parseYaml(file, readFileSync(new URL(file, folder), 'utf8')).value as Fields[],
);
const names = Object.keys(questionTypes).filter(isQuestionTypeName);
const throughForm = (entry: Fields) => composeEntry(modelOf(typeOf(entry), entry), entry);

function typeOf(entry: Fields): QuestionTypeName {
  const type = String(entry['type']);
  if (!isQuestionTypeName(type)) throw new Error(`no type ${type}`);
  return type;
}

async function samplesOf(name: QuestionTypeName): Promise<Samples> {
  const base = '../../../../../../packages/question-types/src';
  return (await import(`${base}/${name}/${name}.arbitrary.ts`)) as Samples;
}

describe('a question that goes through its form', () => {
  it('comes back as it was written, each of the shipped course', () => {
    expect(shipped.length).toBeGreaterThan(250);
    for (const entry of shipped) expect(throughForm(entry)).toEqual(entry);
  });

  it('keeps the order of its fields, so that a file changes only where something changed', () => {
    for (const entry of shipped) {
      expect(JSON.stringify(throughForm(entry))).toBe(JSON.stringify(entry));
    }
  });

  it.each(names)('gives the same definition for any %s', async (name) => {
    const { questions } = await samplesOf(name);
    const head = { id: 'Q-1', type: name, use: 'practice', lesson: 'l1', area: 'A&P' };
    fc.assert(
      fc.property(questions, ({ definition }) => {
        const entry = { ...head, ...(JSON.parse(JSON.stringify(definition)) as Fields) };
        const type = questionType(name);
        expect(type.parseDefinition(throughForm(entry))).toEqual(type.parseDefinition(entry));
      }),
    );
  });

  it.each(names)('keeps what it does not know in a %s', (name) => {
    const entry = shipped.find(({ type }) => type === name) ?? {};
    const odd = { ...entry, note: { to: 'ourselves' }, hint: 'x' };
    expect(throughForm(odd)).toEqual(odd);
    const rows = ['options', 'items', 'left', 'units', 'accepted', 'rubric'].find((field) =>
      Array.isArray(entry[field]),
    );
    if (!rows) return;
    const rowsWithMore = (entry[rows] as Fields[]).map((row) => ({ ...row, image: 'a.svg' }));
    const more = { ...entry, [rows]: rowsWithMore };
    expect(throughForm(more)).toEqual(more);
  });

  it.each(names)('opens as a %s whatever stands in the file', (name) => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fieldNames(name)), fc.jsonValue()), (broken) => {
        const entry = { ...broken, id: 'Q-1', type: name };
        expect(() => checkQuestion(throughForm(entry))).not.toThrow();
      }),
    );
  });
});

describe('a new question', () => {
  it.each(names)('begins as a %s that says what it lacks', (name) => {
    const head = { id: 'q-1', lesson: 'l1', area: 'A&P', use: 'practice' } as const;
    const { faults } = checkQuestion(composeEntry(newModel(name, head), {}));
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.every(({ code }) => code === 'QUESTION_MALFORMED')).toBe(true);
  });

  it('leaves out what goes without saying', () => {
    const model = newModel('point-on-body', { id: 'q-1', lesson: 'l1', area: 'KIN' });
    const said = ['id', 'type', 'use', 'lesson', 'area', 'stem', 'view', 'rationale'];
    expect(Object.keys(composeEntry(model, {}))).toEqual(said);
  });
});

function fieldNames(name: QuestionTypeName): string[] {
  return [...Object.keys(questionTypes[name].blank), 'use', 'lesson', 'sources', 'review'];
}
