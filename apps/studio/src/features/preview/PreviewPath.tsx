import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookOpenText, ListChecks } from 'lucide-react';
import type { PreviewDraft, PreviewStep } from './preview.steps.ts';

/** The course as the path of its steps. */
export function PreviewPath({ draft }: { draft: PreviewDraft }) {
  const { courseId, title, modules } = draft;
  return (
    <>
      <h2 className="text-xl font-bold">{title}</h2>
      {modules.length === 0 ? (
        <p className="mt-4 text-sm text-muted">
          <Trans>Nothing stands in this course yet. Its outline is where it begins.</Trans>
        </p>
      ) : null}
      <ol className="mt-6 grid gap-8">
        {modules.map((module, index) => (
          <li key={module.key}>
            <h3 className="text-base font-semibold">
              <span className="tabular text-muted">{index + 1}.</span> {module.title}
            </h3>
            <ol className="mt-2 grid gap-1 border-s-2 border-line">
              {module.activities.map((step) => (
                <Step key={step.key} courseId={courseId} step={step} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ courseId, step }: { courseId: string; step: PreviewStep }) {
  const { t } = useLingui();
  const { key, kind, title, minutes, isRequired } = step;
  const kinds: Record<string, string> = { LESSON: t`Lesson`, PRACTICE: t`Practice`, QUIZ: t`Quiz` };
  const Icon = kind === 'LESSON' ? BookOpenText : ListChecks;
  return (
    <li>
      <Link
        to="/courses/$courseId/preview/$activity"
        params={{ courseId, activity: key }}
        className="flex min-h-12 items-center gap-3 rounded-control py-2 ps-4 pe-2 hover:bg-sunken"
      >
        <Icon aria-hidden size={18} className="shrink-0 text-accent" />
        <span className="grid min-w-0 flex-1">
          <span className="text-sm font-medium">{title}</span>
          <span className="text-xs text-muted">
            {kinds[kind] ?? kind} · <Plural value={minutes} one="# minute" other="# minutes" />
            {isRequired ? null : ` · ${t`optional`}`}
          </span>
        </span>
      </Link>
    </li>
  );
}
