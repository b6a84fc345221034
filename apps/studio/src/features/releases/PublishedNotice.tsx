import { Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import type { Published } from './use-publish.ts';

export type PublishedNoticeProps = { courseId: string; release: Published };

/** It is published; cohorts are moved to it in a step of their own. */
export function PublishedNotice({ courseId, release }: PublishedNoticeProps) {
  const { t } = useLingui();
  return (
    <Notice
      tone="ok"
      title={t`Release ${release.number} is published`}
      action={
        <div className="flex flex-wrap gap-2">
          <Link to="/" className={buttonClass('primary')}>
            <Trans>Choose a cohort to move</Trans>
          </Link>
          <Link
            to="/courses/$courseId/releases"
            params={{ courseId }}
            className={buttonClass('secondary')}
          >
            <Trans>All releases</Trans>
          </Link>
        </div>
      }
    >
      <Trans>
        Students see it once their cohort is moved to it. Before that you are shown what each of
        them gains or loses.
      </Trans>
    </Notice>
  );
}
