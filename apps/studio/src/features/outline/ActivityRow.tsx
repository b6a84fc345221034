import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { BookOpenText, CircleAlert, ListChecks, Settings2 } from 'lucide-react';
import { useState } from 'react';
import { MoveButtons } from '../../ui/MoveButtons.tsx';
import { ActivityMenu } from './ActivityMenu.tsx';
import { useOutlineTools } from './outline.context.ts';
import type { OutlineActivity, OutlineModule, Placed } from './outline.undo.ts';

/** A lesson or quiz: its name leads to what it is made of, the buttons change where and what it is. */
export function ActivityRow({ activity, module, position }: Placed) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { desk, keepFocus } = useOutlineTools();
  const { key, title, kind } = activity;
  const Icon = kind === 'LESSON' ? BookOpenText : ListChecks;
  const move = (by: -1 | 1) => {
    keepFocus(`${key}:${by < 0 ? 'up' : 'down'}`);
    const next = position + by;
    const words = t`“${title}” is number ${next} of “${module.title}” now.`;
    void desk.edit({ moveActivity: { activity: key, module: module.key, position: next } }, words);
  };
  return (
    <li className={`border-b border-line ${desk.added === key ? 'bg-accent-soft' : ''}`}>
      <div className="flex flex-wrap items-center gap-x-2 py-1 ps-4 pe-2 sm:flex-nowrap">
        <Icon aria-hidden size={17} className="shrink-0 text-muted" />
        <div className="min-w-0 flex-1 basis-[calc(100%-2.5rem)] py-1.5 sm:basis-0">
          <ActivityName activity={activity} />
          <ActivityFacts activity={activity} />
        </div>
        <div className="ms-auto flex">
          <MoveButtons
            row={`“${title}”`}
            control={key}
            isFirst={position === 1}
            isLast={position === module.activities.length}
            onMove={move}
          />
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={t`Change “${title}”`}
            title={t`Change “${title}”`}
            data-control={`${key}:menu`}
            onClick={() => setOpen(!isOpen)}
            className="grid size-12 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink aria-expanded:bg-sunken aria-expanded:text-ink lg:size-8"
          >
            <Settings2 aria-hidden size={16} />
          </button>
        </div>
      </div>
      {isOpen ? (
        <ActivityMenu
          activity={activity}
          module={module}
          position={position}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </li>
  );
}

// On a phone the target reaches over the line below, which says what it is.
const name =
  'relative block min-h-6 text-start text-sm font-medium after:absolute after:inset-x-0 after:-top-1 after:h-12 hover:underline lg:after:hidden';

function ActivityName({ activity }: { activity: OutlineActivity }) {
  const { courseId, openQuestions } = useOutlineTools();
  const { kind, key, title } = activity;
  if (kind !== 'LESSON') {
    return (
      <button type="button" className={name} onClick={() => openQuestions(activity)}>
        {title}
      </button>
    );
  }
  return (
    <Link
      to="/courses/$courseId/lessons/$lesson"
      params={{ courseId, lesson: key }}
      className={name}
    >
      {title}
    </Link>
  );
}

/** What kind it is, how long it takes, and what is amiss. */
export function ActivityFacts({ activity }: { activity: OutlineModule['activities'][number] }) {
  const { t } = useLingui();
  const { kind, minutes, isRequired, questions, problems } = activity;
  const kinds: Record<string, string> = { LESSON: t`Lesson`, PRACTICE: t`Practice`, QUIZ: t`Quiz` };
  return (
    <p className="flex flex-wrap gap-x-3 text-xs text-muted">
      <span>{kinds[kind] ?? kind}</span>
      <span className="tabular">
        <Plural value={minutes} one="# minute" other="# minutes" />
      </span>
      <span className="tabular">
        {kind === 'LESSON' ? (
          <Plural value={questions.length} one="# check" other="# checks" />
        ) : (
          <Plural value={questions.length} one="# question" other="# questions" />
        )}
      </span>
      {isRequired ? null : (
        <span>
          <Trans>optional</Trans>
        </span>
      )}
      {problems > 0 ? (
        <span className="inline-flex items-center gap-1 font-medium text-caution">
          <CircleAlert aria-hidden size={13} />
          <Plural value={problems} one="# problem" other="# problems" />
        </span>
      ) : null}
    </p>
  );
}
