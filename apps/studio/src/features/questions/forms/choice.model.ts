import { list, text, texts } from './field.readers.ts';
import type { Fields } from './field.readers.ts';

export type OptionModel = { id: string; text: string; rationale: string };
export type SingleChoiceModel = { stem: string; options: OptionModel[]; key: string };
export type MultipleResponseModel = { stem: string; options: OptionModel[]; key: string[] };

export function singleChoiceModel(fields: Fields): SingleChoiceModel {
  return { stem: text(fields['stem']), options: optionsOf(fields), key: text(fields['key']) };
}

export function multipleResponseModel(fields: Fields): MultipleResponseModel {
  return { stem: text(fields['stem']), options: optionsOf(fields), key: texts(fields['key']) };
}

function optionsOf(fields: Fields): OptionModel[] {
  return list(fields['options'], (option) => ({
    ...option,
    id: text(option['id']),
    text: text(option['text']),
    rationale: text(option['rationale']),
  }));
}
