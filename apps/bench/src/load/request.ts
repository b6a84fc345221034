import type { Answer } from './post.ts';

/** A request with what its answer has to hold. */
export type AskedRequest = { cookie: string; body: string; check(answer: Answer): void };

/** Reads the data of an answer; `isWhole` says whether it is what was asked for. */
export function checked<Data>(isWhole: (given: Data) => boolean): AskedRequest['check'] {
  return (answer) => {
    if (answer.status !== 200) refuse(answer);
    const document: { data?: Data; errors?: unknown } = JSON.parse(answer.text);
    if (document.errors !== undefined || !document.data || !isWhole(document.data)) refuse(answer);
  };
}

function refuse({ status, text }: Answer): never {
  throw new Error(`Not the answer that was asked for: ${status} ${text.slice(0, 500)}`);
}

/** Goes round and round. */
export function at<T>(values: readonly T[], index: number): T {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to ask for');
  return value;
}
