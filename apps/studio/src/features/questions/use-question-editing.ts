import { useMutation } from '@apollo/client/react';
import { checkQuestion, entryText } from '@palpate/content';
import { errorCode } from '@palpate/schema/client';
import type { QuestionTypeName } from '@palpate/question-types/pure';
import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ArchiveQuestionDocument, SaveQuestionDocument } from '../../gql/graphql.ts';
import type {
  ArchiveQuestionMutation,
  EntryConflictFragment,
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
  const [conflict, setConflict] = useState<EntryConflictFragment | null>(null);
  // What was written when the other version was taken: it can be put back.
  const [aside, setAside] = useState<QuestionModel | null>(null);
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
  // What the form was opened with: a question that is not saved yet, or the one that was answered so far.
  const [begun] = useState({ fields: written, text: entryText(entry) });

  const settle = (outcome: Outcome) => {
    setRefused([]);
    if (outcome.__typename === 'DraftRefused') return setRefused(outcome.problems);
    if (outcome.__typename === 'EntryConflict') return setConflict(outcome);
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
    if (!data) return;
    const outcome = data.archiveDraftQuestion;
    // Being archived is a field of the entry, too: the form has it from now on.
    if ('fields' in outcome) form.reset(modelOf(model.type, fieldsOf(outcome.fields)));
    settle(outcome);
  };
  const takeTheirs = () => {
    if (!conflict || !saved) return;
    const theirs = fieldsOf(conflict.theirs);
    setAside(form.getValues());
    form.reset(modelOf(model.type, theirs));
    setSaved({ ...saved, fields: theirs, expected: conflict.expected });
    setConflict(null);
  };
  const putMineBack = () => {
    if (aside) form.reset(aside);
    setAside(null);
  };
  return {
    form,
    entry,
    saved,
    conflict,
    refused,
    ...checked,
    begun: begun.fields,
    isDirty:
      entryText(entry) !== (saved ? entryText(throughForm(model.type, written)) : begun.text),
    isSaving: saving.loading || archiving.loading,
    failure: errorCode(saving.error ?? archiving.error),
    save: () => void save(),
    keepMine: () => void save(conflict?.expected),
    goOnEditing: () => setConflict(null),
    takeTheirs,
    isAside: aside !== null,
    putMineBack,
    archive: (isArchived: boolean) => void archive(isArchived),
  };
}

/** What an entry is once a form has read it: what is misshapen in a file does not count as changed here. */
function throughForm(type: QuestionTypeName, fields: Fields): Fields {
  return composeEntry(modelOf(type, fields), fields);
}

export type QuestionEditing = ReturnType<typeof useQuestionEditing>;
