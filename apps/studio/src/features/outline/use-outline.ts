import { useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useState } from 'react';
import { EditOutlineDocument, OutlineDocument } from '../../gql/graphql.ts';
import type {
  ConflictFragment,
  DraftOutlineFragment,
  OutlineEditInput,
} from '../../gql/graphql.ts';
import { newKeys, undoOf } from './outline.undo.ts';

/** What was changed, in words, and the edits that take it back. */
type Change = { words: string; undo: OutlineEditInput[] };
/** A change that met another's: nothing of it is lost, it can be made again. */
type Refused = { words: string; edits: OutlineEditInput[]; conflict: ConflictFragment };
type Made = { words: string; isUndo?: boolean };

export type OutlineDesk = ReturnType<typeof useOutline>;

/** The outline's edits: each on the version that was read, each with a way back. */
export function useOutline(draft: DraftOutlineFragment) {
  const { courseId } = draft;
  const [mutate, { loading, error, client }] = useMutation(EditOutlineDocument);
  const [change, setChange] = useState<Change | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [added, setAdded] = useState<string | null>(null);

  const reload = () =>
    client.query({ query: OutlineDocument, variables: { courseId }, fetchPolicy: 'network-only' });

  /** Null: it met another's change, or an error. */
  const send = async (edit: OutlineEditInput, expected: number) => {
    const input = { courseId, expected, edit };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    return answer?.data?.editOutline ?? null;
  };

  const make = async (edits: OutlineEditInput[], { words, isUndo = false }: Made) => {
    let before = draft;
    let undo: OutlineEditInput[] = [];
    for (const [index, edit] of edits.entries()) {
      const result = await send(edit, before.outlineVersion);
      if (!result) return false;
      if (result.__typename === 'DraftConflict') {
        await reload();
        setRefused({ words, edits: edits.slice(index), conflict: result });
        return false;
      }
      undo = [...undoOf(edit, before, result), ...undo];
      setAdded(newKeys(before, result)[0] ?? null);
      before = result;
    }
    setRefused(null);
    setChange({ words, undo: isUndo ? [] : undo });
    return true;
  };

  return {
    draft,
    edit: async (edit: OutlineEditInput, words: string): Promise<boolean> => {
      if (loading) return false;
      return make([edit], { words });
    },
    undo: (words: string) => (change ? make(change.undo, { words, isUndo: true }) : false),
    /** Makes a refused change on what is there now. */
    again: () => (refused ? make(refused.edits, { words: refused.words }) : false),
    drop: () => setRefused(null),
    hideChange: () => setChange(null),
    change,
    mayUndo: change !== null && change.undo.length > 0,
    refused,
    /** The key of what was added last. */
    added,
    isBusy: loading,
    failure: errorCode(error),
  };
}
