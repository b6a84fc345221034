import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DraftOutlineFragment } from '../../gql/graphql.ts';
import { ChangeBar } from '../../ui/ChangeBar.tsx';
import { CourseHeader } from '../../ui/CourseHeader.tsx';
import { AddModule } from './AddModule.tsx';
import { ArchivedList } from './ArchivedList.tsx';
import { ArchiveSheet } from './ArchiveSheet.tsx';
import { InlineName } from './InlineName.tsx';
import { ModuleSection } from './ModuleSection.tsx';
import { OutlineTrouble } from './OutlineTrouble.tsx';
import { QuestionSheet } from './QuestionSheet.tsx';
import { OutlineContext } from './outline.context.ts';
import type { OutlineActivity } from './outline.undo.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOutline } from './use-outline.ts';

type Open = { sheet: 'archive' | 'questions'; activity: OutlineActivity };

/** The whole outline at work: modules, what was archived, and what the last change was. */
export function OutlineBoard({ draft }: { draft: DraftOutlineFragment }) {
  const { t } = useLingui();
  const { courseId, title, modules, archived } = draft;
  const desk = useOutline(draft);
  const { keep } = useKeptFocus(modules);
  const [open, setOpen] = useState<Open | null>(null);
  const tools = {
    desk,
    courseId,
    keepFocus: keep,
    openArchive: (activity: OutlineActivity) => setOpen({ sheet: 'archive', activity }),
    openQuestions: (activity: OutlineActivity) => setOpen({ sheet: 'questions', activity }),
  };
  const close = () => setOpen(null);
  return (
    <OutlineContext value={tools}>
      <CourseHeader courseId={courseId} courseTitle={title} title={t`Outline`}>
        <Standing draft={draft} />
      </CourseHeader>
      <OutlineTrouble desk={desk} />
      <InlineName
        label={t`Rename the course`}
        name={title}
        onRename={(changed) =>
          desk.edit({ renameCourse: { title: changed } }, t`The course is called “${changed}” now.`)
        }
      >
        <p className="min-w-0 text-lg font-semibold">{title}</p>
      </InlineName>
      {modules.length === 0 ? (
        <p className="max-w-read text-sm text-muted">
          <Trans>
            A course is made of modules, and a module of lessons and quizzes in the order in which
            they are taken. Begin with the first module.
          </Trans>
        </p>
      ) : null}
      {modules.map((module, index) => (
        <ModuleSection key={module.key} module={module} number={index + 1} count={modules.length} />
      ))}
      <AddModule />
      <ArchivedList archived={archived} modules={modules} />
      <ChangeBar
        words={desk.change?.words ?? null}
        onUndo={desk.mayUndo ? () => void desk.undo(t`The change was taken back.`) : null}
        isBusy={desk.isBusy}
        onHide={desk.hideChange}
      />
      {open?.sheet === 'archive' ? (
        <ArchiveSheet activity={open.activity} onClosed={close} />
      ) : null}
      {open?.sheet === 'questions' ? <QuestionSheet quiz={open.activity} onClosed={close} /> : null}
    </OutlineContext>
  );
}

/** Where the draft stands against what students have. */
function Standing({ draft }: { draft: DraftOutlineFragment }) {
  const { courseId, release, changes, problems } = draft;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1">
      <span>
        {release === null ? (
          <Trans>Never published</Trans>
        ) : (
          <Trans>
            Release {release},{' '}
            <Plural
              value={changes}
              _0="nothing changed since"
              one="# file changed since"
              other="# files changed since"
            />
          </Trans>
        )}
      </span>
      {problems.length > 0 ? (
        <Link
          to="/courses/$courseId/publish"
          params={{ courseId }}
          className="font-medium text-caution underline underline-offset-2"
        >
          <Plural value={problems.length} one="# problem" other="# problems" />
        </Link>
      ) : null}
    </p>
  );
}
