import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { errorCode } from '@palpate/schema/client';
import type { ReactNode } from 'react';

export type ErrorNoticeProps = { error: unknown; onRetry: () => void };

type Words = { title: string; advice: ReactNode; canRetry: boolean };

/** What went wrong while reading, in words, and what to do about it. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const words = useWords(errorCode(error));
  return (
    <Notice
      tone="error"
      title={words.title}
      action={
        words.canRetry ? (
          <Button variant="secondary" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        ) : null
      }
    >
      {words.advice}
    </Notice>
  );
}

function useWords(code: string | null): Words {
  const { t } = useLingui();
  switch (code) {
    case 'NOT_FOUND':
      return {
        title: t`This isn't here`,
        advice: t`The address may be mistyped, or it belongs to another school.`,
        canRetry: false,
      };
    case 'FORBIDDEN':
      return {
        title: t`This isn't yours to see`,
        advice: t`You see the cohorts you are on the staff of. An admin of your school can add you.`,
        canRetry: false,
      };
    case 'UNAUTHENTICATED':
      return {
        title: t`You are signed out`,
        advice: t`Sign in again and you come back to this page.`,
        canRetry: false,
      };
    case 'BUSY':
      return {
        title: t`The server is busy`,
        advice: t`Nothing is lost. Give it a few seconds and try again.`,
        canRetry: true,
      };
    case 'NETWORK':
      return {
        title: t`The server can't be reached`,
        advice: t`Check the connection. What was answered so far is kept on the server.`,
        canRetry: true,
      };
    default:
      return {
        title: t`This couldn't be loaded`,
        advice: t`The fault is on our side. Nothing was changed.`,
        canRetry: true,
      };
  }
}
