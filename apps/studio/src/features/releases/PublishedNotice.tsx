import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { OlderCohorts } from './OlderCohorts.tsx';
import type { Published } from './use-publish.ts';

export type PublishedNoticeProps = { courseId: string; release: Published };

/** It is published, and what comes after. */
export function PublishedNotice({ courseId, release }: PublishedNoticeProps) {
  const { t } = useLingui();
  const { number } = release;
  const all = (
    <Link
      to="/courses/$courseId/releases"
      params={{ courseId }}
      className={buttonClass('secondary')}
    >
      <Trans>All releases</Trans>
    </Link>
  );
  if (release.__typename === 'CorrectionPublished') {
    return (
      <Notice tone="ok" title={t`Release ${number} is published as a correction`} action={all}>
        <CorrectionFigures correction={release} />
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="ok" title={t`Release ${number} is published`} action={all}>
        <Trans>
          Students see it once their cohort is moved to it. Before that you are shown what each of
          them gains or loses.
        </Trans>
      </Notice>
      <OlderCohorts courseId={courseId} number={number} />
    </>
  );
}

type Correction = Extract<Published, { __typename: 'CorrectionPublished' }>;

function CorrectionFigures({ correction }: { correction: Correction }) {
  const { cohorts, runs, scored, kept, told } = correction;
  return (
    <ul className="grid gap-1">
      <li>
        <Plural value={cohorts} one="# cohort has it now" other="# cohorts have it now" />,{' '}
        <Plural value={runs} one="with # student." other="with # students." />
      </li>
      <li>
        <Plural
          value={scored}
          one="# answer was scored again."
          other="# answers were scored again."
        />{' '}
        {kept > 0 ? (
          <Plural
            value={kept}
            one="# keeps its score, since the question has other options now."
            other="# keep their score, since the question has other options now."
          />
        ) : null}
      </li>
      <li>
        <Plural
          value={told}
          _0="Nobody had finished what changed."
          one="# student had finished what changed and is told."
          other="# students had finished what changed and are told."
        />
      </li>
    </ul>
  );
}
