import type { QuestionFault } from '@palpate/content';
import { createContext, useContext } from 'react';

/** What every field of the form may ask for. */
export type QuestionFormScope = {
  /** By the field's name, as `options.1.rationale`. */
  faults: ReadonlyMap<string, QuestionFault>;
  /** Faults are shown where nobody was yet, too. */
  showsAll: boolean;
  /** Nothing of it was saved: its ids are known to nobody. */
  isNew: boolean;
};

export const QuestionFormContext = createContext<QuestionFormScope>({
  faults: new Map(),
  showsAll: false,
  isNew: true,
});

export const useFormScope = () => useContext(QuestionFormContext);

/** What is wrong with the field of that name, in words, once it is time to say so. */
export function useFault(name: string, isTouched: boolean): string | null {
  const { faults, showsAll } = useFormScope();
  return showsAll || isTouched ? (faults.get(name)?.message ?? null) : null;
}

/** Faults by the name of their field; the first of each. */
export function faultsByName(faults: readonly QuestionFault[]): Map<string, QuestionFault> {
  return new Map(faults.toReversed().map((fault) => [fault.path.map(String).join('.'), fault]));
}
