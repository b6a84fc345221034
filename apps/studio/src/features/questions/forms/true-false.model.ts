import { fieldsOf, text } from './field.readers.ts';
import type { Fields } from './field.readers.ts';

export type TrueFalseModel = {
  stem: string;
  key: boolean | null;
  rationales: { true: string; false: string };
};

export function trueFalseModel(fields: Fields): TrueFalseModel {
  const rationales = fieldsOf(fields['rationales']);
  return {
    stem: text(fields['stem']),
    key: typeof fields['key'] === 'boolean' ? fields['key'] : null,
    rationales: { ...rationales, true: text(rationales['true']), false: text(rationales['false']) },
  };
}
