import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { errorCode } from '@palpate/schema/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export type ErrorNoticeProps = { error: unknown; onRetry: () => void };

type Way = 'retry' | 'cohorts' | null;
type Words = { title: string; advice: ReactNode; onward: Way };

/** What went wrong while reading, in words, and what to do about it. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const words = useWords(errorCode(error));
  return (
    <Notice
      tone="error"
      title={words.title}
      action={<Onward way={words.onward} onRetry={onRetry} />}
    >
      {words.advice}
    </Notice>
  );
}

function Onward({ way, onRetry }: { way: Way; onRetry: () => void }) {
  if (way === 'retry') {
    return (
      <Button variant="secondary" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    );
  }
  if (way === null) return null;
  return (
    <Link to="/cohorts" activeOptions={{ exact: true }} className={buttonClass('secondary')}>
      <Trans>All cohorts</Trans>
    </Link>
  );
}

function useWords(code: string | null): Words {
  const { t } = useLingui();
  switch (code) {
    case 'NOT_FOUND':
      return {
        title: t`This isn't here`,
        advice: t`The address may be mistyped, or it belongs to another school.`,
        onward: 'cohorts',
      };
    case 'FORBIDDEN':
      return {
        title: t`This isn't yours to see`,
        advice: t`You see the cohorts you are on the staff of. An admin of your school can add you.`,
        onward: 'cohorts',
      };
    case 'UNAUTHENTICATED':
      return {
        title: t`You are signed out`,
        advice: t`Sign in again and you come back to this page.`,
        onward: null,
      };
    case 'BUSY':
      return {
        title: t`The server is busy`,
        advice: t`Nothing is lost. Give it a few seconds and try again.`,
        onward: 'retry',
      };
    case 'NETWORK':
      return {
        title: t`The server can't be reached`,
        advice: t`Check the connection. What was answered so far is kept on the server.`,
        onward: 'retry',
      };
    default:
      return {
        title: t`This couldn't be loaded`,
        advice: t`The fault is on our side. Nothing was changed.`,
        onward: 'retry',
      };
  }
}
