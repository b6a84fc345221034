import { Trans } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type StoppedNoticeProps = {
  error: unknown;
  className?: string;
  /** What is said where the run goes on and something else failed. */
  otherwise: ReactNode;
};

/** Why a run takes no new work: it can be read, and trying again changes nothing. */
export function StoppedNotice({ error, className, otherwise }: StoppedNoticeProps) {
  const code = errorCode(error);
  if (code === 'ACTIVITY_LEFT') return <Left className={className} />;
  if (code !== 'ENROLMENT_PAUSED' && code !== 'ENROLMENT_ENDED') return otherwise;
  return (
    <Notice className={className}>
      {code === 'ENROLMENT_PAUSED' ? (
        <Trans>
          Your course is paused: you can read on, and nothing new is noted. Your school resumes it,
          and everything you did is kept.
        </Trans>
      ) : (
        <Trans>
          This run of the course has ended: you can read on, and nothing new is noted. Everything
          you did is kept.
        </Trans>
      )}
    </Notice>
  );
}

/** A page from before the course moved on. */
function Left({ className }: { className: string | undefined }) {
  return (
    <Notice
      className={className}
      action={
        <Link to="/" className="font-semibold text-accent underline underline-offset-4">
          <Trans>Go to your course</Trans>
        </Link>
      }
    >
      <Trans>
        Your course has moved on, and this is no longer part of it. You can read on here; what you
        did is kept.
      </Trans>
    </Notice>
  );
}
