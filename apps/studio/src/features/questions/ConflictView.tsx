import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { EntryConflictFragment } from '../../gql/graphql.ts';
import { EntryDifferences } from '../../ui/EntryDifferences.tsx';
import { differencesOf } from '../../ui/entry.difference.ts';
import { useFieldWords } from './fields/field.words.ts';
import { fieldsOf } from './forms/field.readers.ts';
import type { QuestionEditing } from './use-question-editing.ts';

type ConflictViewProps = { conflict: EntryConflictFragment; editing: QuestionEditing };

/** Someone saved meanwhile: both versions field by field, and what becomes of them. */
export function ConflictView({ conflict, editing }: ConflictViewProps) {
  const { t } = useLingui();
  const wordsOf = useFieldWords();
  const who = conflict.changedBy ?? t`Someone else`;
  const isGone = conflict.theirs === null;
  const differences = differencesOf(fieldsOf(conflict.theirs), editing.entry);
  return (
    <section
      aria-label={t`Two versions`}
      className="grid max-w-5xl grid-cols-1 content-start gap-4 p-4 sm:p-6 lg:px-8"
    >
      <Notice tone="error" title={t`${who} saved this question while you wrote`}>
        {isGone ? (
          <Trans>It is no longer in the course. What you wrote is still here.</Trans>
        ) : (
          <Trans>Nothing is lost: these are the fields in which the two versions differ.</Trans>
        )}
      </Notice>
      {isGone ? null : <EntryDifferences differences={differences} wordsOf={wordsOf} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={editing.goOnEditing}>
          <Trans>Go on editing mine</Trans>
        </Button>
        {isGone ? null : (
          <>
            <Button variant="secondary" isBusy={editing.isSaving} onClick={editing.keepMine}>
              <Trans>Keep mine</Trans>
            </Button>
            <Button variant="secondary" onClick={editing.takeTheirs}>
              <Trans>Take theirs</Trans>
            </Button>
          </>
        )}
      </div>
      {isGone ? null : (
        <p className="text-xs text-muted">
          <Trans>
            If you keep yours, theirs stays in the history of the file. If you take theirs, yours
            can be put back as long as you stay on the page. If you go on editing, this comes back
            when you save.
          </Trans>
        </p>
      )}
    </section>
  );
}
