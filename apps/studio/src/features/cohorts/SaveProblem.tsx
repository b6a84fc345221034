import { useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Notice } from '@palpate/ui/Notice';

/** Why something wasn't written, in words; nothing where nothing went wrong. */
export function SaveProblem({ error }: { error: unknown }) {
  const words = useWords(errorCode(error));
  return words ? <Notice tone="error">{words}</Notice> : null;
}

function useWords(code: string | null): string | null {
  const { t } = useLingui();
  switch (code) {
    case null:
      return null;
    case 'ALREADY_ENROLLED':
      return t`They are in the middle of this course already, here or in another cohort. Move or withdraw that run first.`;
    case 'ENROLMENT_ENDED':
      return t`This run has ended meanwhile. Close this and look at the roster again.`;
    case 'ENROLMENT_PAUSED':
      return t`This run is paused by now: resume it.`;
    case 'RUN_NOT_LATEST':
      return t`They have begun a later run of this course: go on with that one.`;
    case 'NOT_A_STUDENT':
      return t`They have left the school, or are on its staff by now. Invite them as a student first, then open the run.`;
    case 'COURSE_HAS_RUNS':
      return t`People are or were enrolled in it here, and what they did is kept. It stays a course of this cohort.`;
    case 'NOT_FOUND':
      return t`Something of this is gone, or moved to another cohort. Load the page again.`;
    case 'INPUT_INVALID':
      return t`A value wasn't taken. Look at what you wrote.`;
    case 'NETWORK':
      return t`The server can't be reached. Nothing was changed; try again.`;
    case 'BUSY':
      return t`The server is busy. Nothing was changed; try again in a moment.`;
    default:
      return t`That didn't work. Nothing was changed.`;
  }
}
