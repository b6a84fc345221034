import { Trans, useLingui } from '@lingui/react/macro';
import { FormProvider } from 'react-hook-form';
import { useMemo, useState } from 'react';
import type { QuestionEntryFragment } from '../../gql/graphql.ts';
import { LeaveSheet } from '../../ui/LeaveSheet.tsx';
import { useSaveKey } from '../../ui/use-save-key.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { ConflictView } from './ConflictView.tsx';
import type { Course } from './course.places.ts';
import { DeskHead } from './DeskHead.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import { faultsByName, QuestionFormContext } from './fields/question-form.context.ts';
import type { QuestionModel } from './forms/question.models.ts';
import { TypeEditor } from './forms/TypeEditor.tsx';
import { HeadFields } from './HeadFields.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StudentView } from './StudentView.tsx';
import { useQuestionEditing } from './use-question-editing.ts';

type QuestionDeskProps = {
  course: Course;
  question: QuestionEntryFragment | null;
  model: QuestionModel;
  place: string | undefined;
  onMade: (key: string) => void;
};

/** The form, and beside it the question as a student meets it. */
export function QuestionDesk({ course, question, model, place, onMade }: QuestionDeskProps) {
  const { t } = useLingui();
  const { courseId } = course;
  const editing = useQuestionEditing({ courseId, model, question, place, onMade });
  const { form, faults, definition, saved, conflict, isDirty } = editing;
  const [wasSaved, setWasSaved] = useState(false);
  const save = () => {
    setWasSaved(true);
    editing.save();
  };
  useSaveKey(save);
  const showsAll = question !== null || wasSaved;
  const scope = useMemo(
    () => ({ faults: faultsByName(faults), showsAll, isNew: saved === null }),
    [faults, showsAll, saved],
  );
  return (
    <div className="grid grid-cols-1">
      <DeskHead course={course} type={model.type} editing={editing} onSave={save} />
      <LeaveSheet isDirty={isDirty}>
        <Trans>
          What you wrote since it was saved last is lost then. It can be saved as it is, with
          problems too.
        </Trans>
      </LeaveSheet>
      {conflict ? (
        <ConflictView conflict={conflict} editing={editing} />
      ) : (
        <div className="grid grid-cols-1 gap-8 px-4 py-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)] lg:px-8">
          <FormProvider {...form}>
            <QuestionFormContext value={scope}>
              <form
                aria-label={t`The question and its answer`}
                noValidate
                onSubmit={(event) => event.preventDefault()}
                className="grid max-w-3xl grid-cols-1 content-start gap-7"
              >
                <DeskNotices editing={editing} />
                {showsAll ? <ProblemList editing={editing} /> : null}
                <TypeEditor type={model.type} />
                <hr className="border-line" />
                <HeadFields course={course} isPublished={saved?.isPublished ?? false} />
                {saved ? <ArchivePart course={course} editing={editing} /> : null}
              </form>
            </QuestionFormContext>
          </FormProvider>
          <StudentView type={model.type} definition={definition} faults={faults.length} />
        </div>
      )}
    </div>
  );
}
