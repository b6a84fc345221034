import { questionTypes } from '@palpate/question-types/pure';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import { multipleResponseModel, singleChoiceModel } from './choice.model.ts';
import { claimCheckModel } from './claim-check.model.ts';
import { extendedTextModel } from './extended-text.model.ts';
import type { Fields } from './field.readers.ts';
import { headModel } from './head.model.ts';
import type { HeadModel } from './head.model.ts';
import { matchingModel } from './matching.model.ts';
import { numericModel } from './numeric.model.ts';
import { orderingModel } from './ordering.model.ts';
import { pointOnBodyModel } from './point-on-body.model.ts';
import { shortAnswerModel } from './short-answer.model.ts';
import { trueFalseModel } from './true-false.model.ts';

/** What a form holds: the head, the fields of the type, and whatever else the entry had. */
export type QuestionModel = HeadModel & Record<string, unknown>;

const bodyModels: Record<QuestionTypeName, (fields: Fields) => Fields> = {
  'single-choice': singleChoiceModel,
  'multiple-response': multipleResponseModel,
  'true-false': trueFalseModel,
  numeric: numericModel,
  ordering: orderingModel,
  matching: matchingModel,
  'point-on-body': pointOnBodyModel,
  'short-answer': shortAnswerModel,
  'extended-text': extendedTextModel,
  'claim-check': claimCheckModel,
};

/** The form's values of an entry, whatever is missing or misshapen in it. */
export function modelOf(type: QuestionTypeName, fields: Fields): QuestionModel {
  return { ...fields, ...headModel(type, fields), ...bodyModels[type](fields) };
}

/** The form's values of a question that is not written yet. */
export function newModel(type: QuestionTypeName, head: Partial<HeadModel>): QuestionModel {
  return modelOf(type, { ...headModel(type, head), ...questionTypes[type].blank });
}
