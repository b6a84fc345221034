import { useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { SaveDraftLessonDocument } from '../../gql/graphql.ts';
import type { ConflictFragment, LessonTextFragment } from '../../gql/graphql.ts';
import type { SourceHandle } from './SourceEditor.tsx';
import { useUnsaved } from './use-unsaved.ts';

type Opened = { courseId: string; lesson: LessonTextFragment };

export type LessonSource = ReturnType<typeof useLessonSource>;

/** The text as it is written, the version it stands on, and what saving it met. */
export function useLessonSource({ courseId, lesson }: Opened) {
  const [text, setText] = useState(lesson.text);
  const [base, setBase] = useState({ text: lesson.text, version: lesson.version });
  const [problems, setProblems] = useState(lesson.problems);
  const [conflict, setConflict] = useState<ConflictFragment | null>(null);
  const editor = useRef<SourceHandle>(null);
  const unsaved = useUnsaved({ courseId, lesson: lesson.key }, base);
  const [mutate, { loading, error }] = useMutation(SaveDraftLessonDocument);

  const latest = useRef({ base, keep: unsaved.keep });
  useEffect(() => {
    latest.current = { base, keep: unsaved.keep };
  });
  // Stable: the editor is set up with it once.
  const onText = useCallback((written: string) => {
    setText(written);
    latest.current.keep(written, latest.current.base);
  }, []);

  const settle = (saved: LessonTextFragment) => {
    unsaved.keep(base.text, base);
    setBase({ text: saved.text, version: saved.version });
    setProblems(saved.problems);
    setConflict(null);
  };
  const save = async (sent = text, expected = base.version) => {
    if (loading) return;
    const input = { courseId, lesson: lesson.key, text: sent, expected };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.saveDraftLesson;
    if (result?.__typename === 'DraftConflict') return setConflict(result);
    if (!result) return;
    settle(result);
    if (sent !== text) editor.current?.replace(sent);
  };

  return {
    text,
    base,
    editor,
    onText,
    save,
    offered: unsaved.offered,
    conflict,
    /** The server's, while nothing was written since. */
    problems: text === base.text ? problems : [],
    isDirty: text !== base.text,
    isSaving: loading,
    failure: errorCode(error),
    takeTheirs(theirs: ConflictFragment) {
      unsaved.offerAgain(text, base.version);
      unsaved.keep(base.text, base);
      setBase({ text: theirs.theirs, version: theirs.version });
      setConflict(null);
      editor.current?.replace(theirs.theirs);
    },
    takeOffered() {
      const { offered } = unsaved;
      if (!offered) return;
      // Saved on the version it was written on, so that what came since is not written over.
      setBase({ text: base.text, version: offered.version });
      unsaved.accept();
      editor.current?.replace(offered.text);
    },
    dropOffered: () => unsaved.offered && unsaved.forget(unsaved.offered),
    /** An earlier text as something to save. */
    takeVersion: (earlier: string) => editor.current?.replace(earlier),
    closeConflict: () => setConflict(null),
  };
}
