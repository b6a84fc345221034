import { useMutation } from '@apollo/client/react';
import { checkQuestion } from '@palpate/content';
import { errorCode } from '@palpate/schema/client';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ArchiveQuestionDocument, SaveQuestionDocument } from '../../gql/graphql.ts';
import type {
  ArchiveQuestionMutation,
  QuestionConflictFragment,
  QuestionEntryFragment,
  SaveQuestionMutation,
} from '../../gql/graphql.ts';
import { composeEntry } from './forms/entry.composition.ts';
import { fieldsOf } from './forms/field.readers.ts';
import type { Fields } from './forms/field.readers.ts';
import { modelOf } from './forms/question.models.ts';
import type { QuestionModel } from './forms/question.models.ts';

type Editing = {
  courseId: string;
  /** The form's first values. */
  model: QuestionModel;
  /** The question as the server has it; null: not yet. */
  question: QuestionEntryFragment | null;
  /** The activity that a new one is written for. */
  place?: string | undefined;
  onMade: (key: string) => void;
};

type Outcome =
  SaveQuestionMutation['saveDraftQuestion'] | ArchiveQuestionMutation['archiveDraftQuestion'];
type Refused = Extract<Outcome, { __typename: 'DraftRefused' }>['problems'];

/** One question under work: what is written, what is saved, and what stands between the two. */
export function useQuestionEditing({ courseId, model, question, place, onMade }: Editing) {
  const form = useForm<QuestionModel>({ defaultValues: model });
  const [saved, setSaved] = useState(question);
  const [conflict, setConflict] = useState<QuestionConflictFragment | null>(null);
  const [refused, setRefused] = useState<Refused>([]);
  const [mutateSave, saving] = useMutation(SaveQuestionDocument);
  const [mutateArchive, archiving] = useMutation(ArchiveQuestionDocument);
  const written = fieldsOf(saved?.fields);
  const values = useWatch({ control: form.control }) as QuestionModel;
  const text = JSON.stringify(composeEntry(values, written));
  // The same text is the same entry: it is read once.
  const entry = useMemo(() => JSON.parse(text) as Fields, [text]);
  const checked = useMemo(
    () => checkQuestion(saved ? entry : { ...entry, id: 'new' }),
    [entry, saved],
  );
  const [begun] = useState(text);

  const settle = (outcome: Outcome) => {
    setRefused([]);
    if (outcome.__typename === 'DraftRefused') return setRefused(outcome.problems);
    if (outcome.__typename === 'QuestionConflict') return setConflict(outcome);
    setConflict(null);
    setSaved(outcome);
    if (!saved) onMade(outcome.key);
  };
  const save = async (expected = saved?.expected) => {
    if (saving.loading) return;
    const known = saved ? { key: saved.key, expected } : {};
    const fields = composeEntry(form.getValues(), written);
    const input = { courseId, fields, ...known, ...(!saved && place && { place }) };
    // The mutation's own error is shown by the page.
    const { data } = await mutateSave({ variables: { input } }).catch(() => ({ data: null }));
    if (data) settle(data.saveDraftQuestion);
  };
  const archive = async (isArchived: boolean) => {
    if (!saved || archiving.loading) return;
    const { key, expected } = saved;
    const input = { courseId, key, expected, isArchived };
    const { data } = await mutateArchive({ variables: { input } }).catch(() => ({ data: null }));
    if (data) settle(data.archiveDraftQuestion);
  };
  const takeTheirs = () => {
    if (!conflict || !saved) return;
    const theirs = fieldsOf(conflict.theirs);
    form.reset(modelOf(model.type, theirs));
    setSaved({ ...saved, fields: theirs, expected: conflict.expected });
    setConflict(null);
  };
  return {
    form,
    entry,
    saved,
    conflict,
    refused,
    ...checked,
    isDirty:
      text !==
      (saved ? JSON.stringify(composeEntry(modelOf(model.type, written), written)) : begun),
    isSaving: saving.loading || archiving.loading,
    failure: errorCode(saving.error ?? archiving.error),
    save: () => void save(),
    keepMine: () => void save(conflict?.expected),
    goOnEditing: () => setConflict(null),
    takeTheirs,
    archive: (isArchived: boolean) => void archive(isArchived),
  };
}

export type QuestionEditing = ReturnType<typeof useQuestionEditing>;
