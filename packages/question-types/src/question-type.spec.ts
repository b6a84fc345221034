import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { isQuestionTypeName, questionType, questionTypes } from './question-type.registry.ts';

it.each(Object.keys(questionTypes))('%s is held to the contract by its own spec', (name) => {
  const spec = new URL(`./${name}/${name}.spec.ts`, import.meta.url);
  expect(readFileSync(spec, 'utf8')).toContain(`behavesAsQuestionType('${name}', `);
});

it.each(['essay', 'toString', '__proto__', ''])('knows no type named "%s"', (name) => {
  expect(isQuestionTypeName(name)).toBe(false);
  expect(() => questionType(name)).toThrow(
    expect.objectContaining({ code: 'QUESTION_UNKNOWN_TYPE', path: ['type'] }),
  );
});
