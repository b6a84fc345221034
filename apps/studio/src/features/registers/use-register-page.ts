import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { TakeBackDocument } from '../../gql/graphql.ts';
import { useReturn } from '../../ui/use-return.ts';
import type { Change } from './use-entry-desk.ts';

type Undoable = { words: string; version: number | null };
type Options = {
  courseId: string;
  path: 'sources.yaml' | 'glossary.yaml';
  reload: () => Promise<unknown>;
  wordsOf: (change: Change) => string;
  wordsOfUndo: { done: string; moved: string; failed: string };
};

/** What a page of sources or of words has open, what was done last, and the way back. */
export function useRegisterPage<Entry>(options: Options) {
  const { courseId, path, reload, wordsOf, wordsOfUndo } = options;
  const navigate = useNavigate();
  // Undefined: nothing is open; null: a new one.
  const [open, setOpen] = useState<Entry | null | undefined>(undefined);
  const [last, setLast] = useState<Undoable | null>(null);
  const [takeBack, taking] = useMutation(TakeBackDocument);
  useReturn(() => open === undefined && void reload().catch(() => undefined));

  const narrow = (part: Record<string, unknown>) =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, ...part }),
      replace: true,
      resetScroll: false,
    });
  const undo = async (version: number) => {
    const input = { courseId, path, version: version - 1, expected: version };
    const answer = await takeBack({ variables: { input } }).catch(() => null);
    const outcome = answer?.data?.restoreDraftVersion;
    if (!outcome) return setLast({ words: wordsOfUndo.failed, version });
    await reload().catch(() => undefined);
    const isDone = outcome.__typename === 'DraftVersion';
    setLast({ words: isDone ? wordsOfUndo.done : wordsOfUndo.moved, version: null });
  };
  const version = last?.version ?? null;
  return {
    open,
    setOpen,
    narrow,
    close: () => setOpen(undefined),
    onChanged: (change: Change, before: number) => {
      setOpen(undefined);
      // The first version of a file has none before it to go back to.
      const isUndoable = change.version > before && change.version > 1;
      setLast({ words: wordsOf(change), version: isUndoable ? change.version : null });
    },
    bar: {
      words: last?.words ?? null,
      onUndo: version === null ? null : () => void undo(version),
      isBusy: taking.loading,
      onHide: () => setLast(null),
    },
  };
}
