import { useLingui } from '@lingui/react/macro';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import {
  ArrowDownUp,
  CircleDot,
  CopyCheck,
  Hash,
  PersonStanding,
  Scale,
  Shuffle,
  SquarePen,
  TextCursorInput,
  ToggleLeft,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

export type TypeWords = { name: string; purpose: string; Icon: LucideIcon };

/** Each type's name, and in a line what it is good for. */
export function useTypeWords(): Record<QuestionTypeName, TypeWords> {
  const { t } = useLingui();
  return {
    'single-choice': {
      name: t`Single choice`,
      purpose: t`One decision among some that all sound possible, each with its reason.`,
      Icon: CircleDot,
    },
    'multiple-response': {
      name: t`Multiple response`,
      purpose: t`All that belong, and none that don't: signs, cautions, steps of a check.`,
      Icon: CopyCheck,
    },
    'true-false': {
      name: t`True or false`,
      purpose: t`A belief worth a second thought. Guessing is right half the time.`,
      Icon: ToggleLeft,
    },
    numeric: {
      name: t`Number`,
      purpose: t`An amount with its unit: seconds, ratings, hours, doses.`,
      Icon: Hash,
    },
    matching: {
      name: t`Matching`,
      purpose: t`What goes with what: muscle and action, nerve and muscle.`,
      Icon: Shuffle,
    },
    ordering: {
      name: t`Ordering`,
      purpose: t`Steps whose sequence matters: a routine, a safety check.`,
      Icon: ArrowDownUp,
    },
    'short-answer': {
      name: t`Short answer`,
      purpose: t`A word that has to be recalled, not recognised. Spellings can be allowed for.`,
      Icon: TextCursorInput,
    },
    'extended-text': {
      name: t`Extended text`,
      purpose: t`Reasoning in some sentences, marked by a person with your rubric.`,
      Icon: SquarePen,
    },
    'claim-check': {
      name: t`Claim check`,
      purpose: t`A claim to judge by its sources, and what may be said instead.`,
      Icon: Scale,
    },
    'point-on-body': {
      name: t`Point on the body`,
      purpose: t`A place to find and mark: a trigger point, a muscle, a zone to avoid.`,
      Icon: PersonStanding,
    },
  };
}
