import { amount, list, text } from './field.readers.ts';
import type { Amount, Fields } from './field.readers.ts';

export type NumericModel = {
  stem: string;
  key: Amount;
  tolerance: Amount;
  units: { name: string; factor: Amount }[];
  rationale: string;
  commonErrors: { value: Amount; rationale: string }[];
};

export function numericModel(fields: Fields): NumericModel {
  return {
    stem: text(fields['stem']),
    key: amount(fields['key']),
    tolerance: amount(fields['tolerance']),
    units: list(fields['units'], (unit) => ({
      ...unit,
      name: text(unit['name']),
      factor: amount(unit['factor']),
    })),
    rationale: text(fields['rationale']),
    commonErrors: list(fields['commonErrors'], (error) => ({
      ...error,
      value: amount(error['value']),
      rationale: text(error['rationale']),
    })),
  };
}
