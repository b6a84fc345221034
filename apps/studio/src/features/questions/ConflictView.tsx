import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { QuestionConflictFragment } from '../../gql/graphql.ts';
import { useFieldWords } from './fields/field.words.ts';
import { differencesOf } from './forms/entry.difference.ts';
import type { Difference } from './forms/entry.difference.ts';
import { fieldsOf } from './forms/field.readers.ts';
import type { QuestionEditing } from './use-question-editing.ts';

type ConflictViewProps = { conflict: QuestionConflictFragment; editing: QuestionEditing };

/** Someone saved meanwhile: both versions field by field, and what becomes of them. */
export function ConflictView({ conflict, editing }: ConflictViewProps) {
  const { t } = useLingui();
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
      {isGone ? null : <Differences differences={differences} />}
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

function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useLingui();
  const wordsOf = useFieldWords();
  return (
    <ul className="grid gap-3">
      {differences.map(({ path, theirs, mine }) => (
        <li
          key={path.join('.')}
          className="grid gap-2 rounded-button border border-line bg-surface p-3 sm:grid-cols-2"
        >
          <p className="text-xs font-semibold sm:col-span-2">{wordsOf(path)}</p>
          <Version label={t`Theirs`} text={theirs} />
          <Version label={t`Yours`} text={mine} />
        </li>
      ))}
    </ul>
  );
}

function Version({ label, text }: { label: string; text: string | null }) {
  return (
    <div className="grid content-start gap-0.5">
      <p className="text-xs text-muted">{label}</p>
      <p className="text-sm whitespace-pre-wrap">
        {text === null || text === '' ? (
          <span className="text-muted">
            <Trans>nothing</Trans>
          </span>
        ) : (
          text
        )}
      </p>
    </div>
  );
}
