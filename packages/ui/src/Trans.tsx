import { Trans as Sentence } from '@lingui/react';
import type { TransProps } from '@lingui/react';

type Values = NonNullable<TransProps['values']>;

/** A name in a sentence stays text: its angle brackets are not taken for elements of the sentence. */
export function Trans({ values, ...sentence }: TransProps) {
  return <Sentence {...sentence} values={values && asText(values)} />;
}

// What is no string is put in as it is, and never read.
const asText = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, hasBracket(value) ? [value] : value]),
  );

const hasBracket = (value: unknown) => typeof value === 'string' && value.includes('<');
