import { verdicts } from '@palpate/question-types/pure';
import type { ClaimVerdict } from '@palpate/question-types/pure';
import { fieldsOf, optionalText, text } from './field.readers.ts';
import type { Fields } from './field.readers.ts';

export type ClaimCheckModel = {
  claim: string;
  key: ClaimVerdict | null;
  correction: string;
  rationales: Partial<Record<ClaimVerdict, string | null>>;
};

export function claimCheckModel(fields: Fields): ClaimCheckModel {
  const rationales = fieldsOf(fields['rationales']);
  return {
    claim: text(fields['claim']),
    key: verdicts.find((verdict) => verdict === fields['key']) ?? null,
    correction: text(fields['correction']),
    rationales: Object.fromEntries(
      Object.entries(rationales).map(([verdict, why]) => [verdict, optionalText(why)]),
    ),
  };
}
