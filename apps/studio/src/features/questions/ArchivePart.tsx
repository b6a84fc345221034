import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { Link } from '@tanstack/react-router';
import { Archive, ArchiveRestore } from 'lucide-react';
import { useState } from 'react';
import { titlesOf } from './course.places.ts';
import type { Course } from './course.places.ts';
import type { QuestionEditing } from './use-question-editing.ts';

type ArchivePartProps = { course: Course; editing: QuestionEditing };

/** Takes the question out of use, or back; nothing that was answered is deleted. */
export function ArchivePart({ course, editing }: ArchivePartProps) {
  const { i18n, t } = useLingui();
  const { saved, isDirty, isSaving, archive } = editing;
  const [isAsking, setAsking] = useState(false);
  if (!saved) return null;
  const titles = titlesOf(course);
  const places = saved.usedIn.map((key) => titles.get(key) ?? key);
  const list = new Intl.ListFormat(i18n.locale).format(places);
  return (
    <section className="grid justify-items-start gap-2 border-t border-line pt-5 text-xs">
      <p className="text-muted">
        {places.length > 0 ? (
          <Trans>Asked in {list}.</Trans>
        ) : (
          <Trans>
            Not asked anywhere yet. A check of a lesson names it, or a quiz chooses it in the{' '}
            <Link
              to="/courses/$courseId"
              params={{ courseId: course.courseId }}
              className="text-accent underline underline-offset-4"
            >
              outline
            </Link>
            .
          </Trans>
        )}
      </p>
      {isDirty ? (
        <p className="text-muted">
          <Trans>Save before you archive or restore it.</Trans>
        </p>
      ) : null}
      {!isDirty && saved.isArchived ? (
        <Button
          variant="secondary"
          className="lg:min-h-9"
          icon={<ArchiveRestore aria-hidden size={16} />}
          isBusy={isSaving}
          onClick={() => archive(false)}
        >
          <Trans>Restore</Trans>
        </Button>
      ) : null}
      {!isDirty && !saved.isArchived ? (
        <Button
          variant="secondary"
          className="lg:min-h-9"
          icon={<Archive aria-hidden size={16} />}
          onClick={() => setAsking(true)}
        >
          <Trans>Archive</Trans>
        </Button>
      ) : null}
      {isAsking ? (
        <Sheet title={t`Archive this question?`} onClosed={() => setAsking(false)}>
          <div className="mt-2 grid gap-4 text-sm">
            <p>
              <Trans>
                It is asked no more from the next release on. Its text and every answer to it stay,
                and it can be restored.
              </Trans>
            </p>
            {places.length > 0 ? (
              <p>
                <Trans>
                  It still stands in {list}. Take it out of there too, or the course can't be
                  published.
                </Trans>
              </p>
            ) : null}
            <div className="flex flex-wrap gap-2">
              <Button
                onClick={() => {
                  setAsking(false);
                  archive(true);
                }}
              >
                <Trans>Archive</Trans>
              </Button>
              <Button variant="quiet" onClick={() => setAsking(false)}>
                <Trans>Keep it</Trans>
              </Button>
            </div>
          </div>
        </Sheet>
      ) : null}
    </section>
  );
}
