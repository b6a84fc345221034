import { useLingui } from '@lingui/react/macro';
import type { EnrolmentChangeKind } from '../../gql/graphql.ts';

/** What happened to a run, in a word or two. */
export function useChangeWords(): Record<EnrolmentChangeKind, string> {
  const { t } = useLingui();
  return {
    ENROLLED: t`Enrolled`,
    MOVED: t`Moved`,
    PAUSED: t`Paused`,
    RESUMED: t`Resumed`,
    WITHDRAWN: t`Withdrawn`,
    RETURNED: t`Returned`,
    FINISHED: t`Ended, to be repeated`,
    RELEASE_MOVED: t`Moved to another release`,
  };
}
