import { useFieldArray } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

/** The rows of a list in the form: their keys for React, and what may be done with them. */
export function useRows<Row extends object>(name: string) {
  // An option's own id stays what it is: the library's key gets another name.
  const { fields, append, remove, move } = useFieldArray<FieldValues, string, 'rowKey'>({
    name,
    keyName: 'rowKey',
  });
  return {
    rows: fields as unknown as (Row & { rowKey: string })[],
    add: (row: Row) => append(row),
    remove: (index: number) => remove(index),
    move: (index: number, by: -1 | 1) => move(index, index + by),
  };
}
