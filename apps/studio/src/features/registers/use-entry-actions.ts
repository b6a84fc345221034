import { useMutation } from '@apollo/client/react';
import {
  RemoveSourceDocument,
  RemoveWordDocument,
  SaveSourceDocument,
  SaveWordDocument,
} from '../../gql/graphql.ts';
import type {
  RemoveSourceMutation,
  RemoveWordMutation,
  SaveSourceMutation,
  SaveWordMutation,
} from '../../gql/graphql.ts';
import type { SourceFields } from './source.model.ts';
import type { WordModel } from './word.model.ts';

/** An entry as it was read. */
export type Known = { key: string; expected: string };
export type SaveOutcome = SaveSourceMutation['saveDraftSource'] | SaveWordMutation['saveDraftWord'];
export type RemoveOutcome =
  RemoveSourceMutation['removeDraftSource'] | RemoveWordMutation['removeDraftWord'];

/** What can be done to the entries of one list; null: it failed, and `error` says why. */
export type EntryActions<Fields> = {
  save: (known: Known | null, fields: Fields) => Promise<SaveOutcome | null>;
  remove: (known: Known) => Promise<RemoveOutcome | null>;
  isBusy: boolean;
  error: unknown;
};

export function useSourceActions(courseId: string): EntryActions<SourceFields> {
  const [save, saving] = useMutation(SaveSourceDocument);
  const [remove, removing] = useMutation(RemoveSourceDocument);
  return {
    save: async (known, fields) => {
      const input = { courseId, ...known, fields };
      const answer = await save({ variables: { input } }).catch(() => null);
      return answer?.data?.saveDraftSource ?? null;
    },
    remove: async (known) => {
      const answer = await remove({ variables: { input: { courseId, ...known } } }).catch(
        () => null,
      );
      return answer?.data?.removeDraftSource ?? null;
    },
    isBusy: saving.loading || removing.loading,
    error: saving.error ?? removing.error,
  };
}

export function useWordActions(courseId: string): EntryActions<WordModel> {
  const [save, saving] = useMutation(SaveWordDocument);
  const [remove, removing] = useMutation(RemoveWordDocument);
  return {
    save: async (known, fields) => {
      const input = { courseId, ...known, fields };
      const answer = await save({ variables: { input } }).catch(() => null);
      return answer?.data?.saveDraftWord ?? null;
    },
    remove: async (known) => {
      const answer = await remove({ variables: { input: { courseId, ...known } } }).catch(
        () => null,
      );
      return answer?.data?.removeDraftWord ?? null;
    },
    isBusy: saving.loading || removing.loading,
    error: saving.error ?? removing.error,
  };
}
