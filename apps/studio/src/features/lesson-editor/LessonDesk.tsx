import { Trans, useLingui } from '@lingui/react/macro';
import type { LessonContext } from '@palpate/content';
import { useCallback, useMemo, useState } from 'react';
import type { LessonTextFragment } from '../../gql/graphql.ts';
import { ConflictView } from './ConflictView.tsx';
import { DeskHead } from './DeskHead.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { LeaveSheet } from '../../ui/LeaveSheet.tsx';
import { LessonPreview } from './LessonPreview.tsx';
import { OfferedText } from './OfferedText.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import type { Pane } from './PaneSwitch.tsx';
import { ProblemList } from './ProblemList.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import { blockAtLine } from './source.blocks.ts';
import { withoutRepeats } from './source.diagnostics.ts';
import type { SourceProblem } from './source.diagnostics.ts';
import { useCompiled } from './use-compiled.ts';
import { useLessonSource } from './use-lesson-source.ts';
import { useSaveKey } from '../../ui/use-save-key.ts';

export type LessonDeskProps = {
  courseId: string;
  courseTitle: string;
  context: LessonContext;
  lesson: LessonTextFragment;
};

/** Source, problems and the learner's view of one lesson; a phone shows one of them. */
export function LessonDesk({ courseId, courseTitle, context, lesson }: LessonDeskProps) {
  const { t } = useLingui();
  const source = useLessonSource({ courseId, lesson });
  const { text, editor, conflict } = source;
  const { tree, problems: compiled } = useCompiled(text, context);
  const problems = useMemo(
    () => withoutRepeats([...compiled, ...source.problems]),
    [compiled, source.problems],
  );
  const [pane, setPane] = useState<Pane>('source');
  const [line, setLine] = useState(1);
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const onLine = useCallback((at: number) => setLine(at), []);
  useSaveKey(() => void source.save());

  const goTo = (problem: SourceProblem) => {
    setPane('source');
    // The editor is measured once it is shown.
    requestAnimationFrame(() => editor.current?.goTo(problem));
  };
  const on = (one: Pane) => (pane === one ? '' : 'max-lg:hidden');
  return (
    <div className="flex flex-col lg:h-dvh lg:min-h-[36rem]">
      <DeskHead
        courseId={courseId}
        courseTitle={courseTitle}
        lesson={lesson}
        source={source}
        onHistory={() => setHistoryOpen(true)}
      />
      <OfferedText source={source} />
      <SaveFailure source={source} />
      {conflict ? (
        <ConflictView
          key={conflict.version}
          conflict={conflict}
          isSaving={source.isSaving}
          onTakeTheirs={() => source.takeTheirs(conflict)}
          onKeep={(merged) => void source.save(merged, conflict.version)}
          onBack={source.closeConflict}
        />
      ) : null}
      <div className={conflict ? 'hidden' : 'flex min-h-0 flex-1 flex-col'}>
        <PaneSwitch pane={pane} problems={problems.length} onShow={setPane} />
        <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]">
          <div className="flex min-h-0 flex-col lg:border-e lg:border-line">
            <div className={`h-[70dvh] min-h-0 lg:h-auto lg:flex-1 ${on('source')}`}>
              <SourceEditor
                ref={editor}
                label={t`Source of the lesson`}
                initialText={lesson.text}
                context={context}
                problems={problems}
                onText={source.onText}
                onLine={onLine}
              />
            </div>
            <div
              className={`shrink-0 overflow-y-auto border-t border-line bg-surface lg:max-h-[30%] ${on('problems')}`}
            >
              <ProblemList problems={problems} onGoTo={goTo} />
            </div>
          </div>
          <div className={`min-h-0 ${on('preview')}`}>
            <LessonPreview
              courseId={courseId}
              tree={tree}
              block={blockAtLine(text, line)}
              isShown={pane === 'preview'}
            />
          </div>
        </div>
      </div>
      {isHistoryOpen ? (
        <HistorySheet
          courseId={courseId}
          path={lesson.path}
          text={text}
          onTake={(earlier) => {
            source.takeVersion(earlier);
            setHistoryOpen(false);
          }}
          onClosed={() => setHistoryOpen(false)}
        />
      ) : null}
      <LeaveSheet isDirty={source.isDirty}>
        <Trans>
          What you wrote isn't in the course yet. It stays on this device and is offered to you when
          you open the lesson again.
        </Trans>
      </LeaveSheet>
    </div>
  );
}
