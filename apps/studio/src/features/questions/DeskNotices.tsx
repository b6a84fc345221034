import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { changesKey } from './forms/key.change.ts';
import type { QuestionEditing } from './use-question-editing.ts';

/** What stands between the form and a saved question, and what saving does not do. */
export function DeskNotices({ editing }: { editing: QuestionEditing }) {
  const { t } = useLingui();
  const { failure, isDirty, refused, saved, entry, begun, isAside, putMineBack } = editing;
  const isAnswered = saved?.isPublished === true && entry['use'] === 'graded';
  return (
    <>
      {failure && isDirty ? (
        <Notice tone="error" title={t`The question isn't saved yet`}>
          {failure === 'INPUT_INVALID' ? (
            <Trans>The server refused it: something is too long. It stays here as it is.</Trans>
          ) : (
            <Trans>
              The server couldn't be reached or was busy. What you wrote stays on this page; save
              again.
            </Trans>
          )}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice tone="error" title={t`This can't be written`}>
          {refused.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      ) : null}
      {isAside ? (
        <Notice
          title={t`This is their version`}
          action={
            <Button variant="secondary" onClick={putMineBack}>
              <Trans>Put mine back</Trans>
            </Button>
          }
        >
          <Trans>Yours is kept here until you leave the page.</Trans>
        </Notice>
      ) : null}
      {saved?.isArchived ? (
        <Notice title={t`This question is archived`}>
          <Trans>It is asked nowhere. What was answered stays, and it can be restored below.</Trans>
        </Notice>
      ) : null}
      {isAnswered && changesKey(begun, entry) ? (
        <Notice title={t`The right answer changes`}>
          <Trans>Answers already submitted keep their score unless you publish a correction.</Trans>
        </Notice>
      ) : null}
    </>
  );
}
