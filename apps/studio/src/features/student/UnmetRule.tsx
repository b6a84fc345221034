import { Trans } from '@lingui/react/macro';
import type { ModuleRowFragment } from '../../gql/graphql.ts';

type Lock = NonNullable<ModuleRowFragment['activities'][number]['lock']>;

/** What this student still has to do before an activity opens. */
export function UnmetRule({ rule }: { rule: Lock['unmet'][number] }) {
  const { kind, activityTitle: title, done, needed } = rule;
  switch (kind) {
    case 'VIEWED':
      return <Trans>asks for “{title}” to be done</Trans>;
    case 'CHECKS_PASSED':
      return (
        <Trans>
          asks for every check of “{title}” to be right: {done} of {needed}
        </Trans>
      );
    case 'MINIMUM_SCORE':
      return (
        <Trans>
          asks for {needed}% in “{title}”: {done}% so far
        </Trans>
      );
    case 'SAFETY_PASSED':
      return (
        <Trans>
          asks for the safety questions of “{title}” to be right: {done} of {needed}
        </Trans>
      );
  }
}
