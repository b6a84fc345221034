import { Trans } from '@lingui/react/macro';

export type Unmet = {
  kind: 'VIEWED' | 'CHECKS_PASSED' | 'MINIMUM_SCORE' | 'SAFETY_PASSED';
  activityId: string;
  activityKind: 'LESSON' | 'PRACTICE' | 'QUIZ';
  activityTitle: string;
  done: number;
  needed: number;
};

/** What has to happen first, as a sentence. */
export function UnmetRule({ rule }: { rule: Unmet }) {
  const { kind, activityTitle: title, done, needed } = rule;
  switch (kind) {
    case 'VIEWED':
      return <Trans>Opens when “{title}” is done</Trans>;
    case 'CHECKS_PASSED':
      return (
        <Trans>
          Opens when every check of “{title}” is right: {done} of {needed}
        </Trans>
      );
    case 'MINIMUM_SCORE':
      return (
        <Trans>
          Opens with {needed}% in “{title}”: {done}% so far
        </Trans>
      );
    case 'SAFETY_PASSED':
      return (
        <Trans>
          Opens when the safety questions of “{title}” are right: {done} of {needed}
        </Trans>
      );
  }
}
