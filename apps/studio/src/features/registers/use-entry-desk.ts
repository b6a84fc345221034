import { errorCode, errorData } from '@palpate/schema/client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Path } from 'react-hook-form';
import type { EntryConflictFragment, UseFragment } from '../../gql/graphql.ts';
import type { EntryActions, Known, SaveOutcome } from './use-entry-actions.ts';

/** What was done, and the version of the list that it made. */
export type Change = { kind: 'added' | 'changed' | 'removed'; key: string; version: number };

export type EntryDeskOptions<Model extends FieldValues, Fields> = {
  /** Null: a new one. */
  entry: (Known & { usedIn: readonly UseFragment[] }) | null;
  actions: EntryActions<Fields>;
  model: Model;
  fieldsOf: (model: Model) => Fields;
  /** The form's values from an entry as it stands in the file. */
  modelOf: (fields: Record<string, unknown>) => Model;
  /** The fields that would be refused. */
  faultsOf: (fields: Fields) => readonly Path<Model>[];
  onChanged: (change: Change) => void;
};

/** One source or word under work: what is written, and what stands between it and the course. */
export function useEntryDesk<Model extends FieldValues, Fields>(
  options: EntryDeskOptions<Model, Fields>,
) {
  const { entry, actions, model, fieldsOf, modelOf, faultsOf, onChanged } = options;
  const form = useForm<Model>({ defaultValues: model as DefaultValues<Model> });
  const [known, setKnown] = useState<Known | null>(
    entry && { key: entry.key, expected: entry.expected },
  );
  const [conflict, setConflict] = useState<EntryConflictFragment | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [usedIn, setUsedIn] = useState(entry?.usedIn ?? []);
  // What was written when the other version was taken: it can be put back.
  const [aside, setAside] = useState<Model | null>(null);

  const point = (faulty: readonly Path<Model>[]) => {
    faulty.forEach((name, index) =>
      form.setError(name, { type: 'refused' }, { shouldFocus: index === 0 }),
    );
    return faulty.length > 0;
  };
  const settle = (outcome: SaveOutcome, sent: Known | null) => {
    if (outcome.__typename === 'EntryConflict') return setConflict(outcome);
    if (outcome.__typename === 'DraftRefused') {
      return setRefused(outcome.problems.map(({ message }) => message));
    }
    const { key, list } = outcome;
    return onChanged({ kind: sent ? 'changed' : 'added', key, version: list.version });
  };
  const save = async (sent: Known | null) => {
    if (actions.isBusy) return;
    setRefused([]);
    form.clearErrors();
    const fields = fieldsOf(form.getValues());
    if (point(faultsOf(fields))) return setConflict(null);
    const outcome = await actions.save(sent, fields);
    if (outcome) settle(outcome, sent);
  };
  const remove = async () => {
    if (!known || actions.isBusy) return;
    const outcome = await actions.remove(known);
    if (!outcome) return;
    if (outcome.__typename === 'EntryConflict') return setConflict(outcome);
    if (outcome.__typename === 'EntryInUse') return setUsedIn(outcome.usedIn);
    onChanged({ kind: 'removed', key: known.key, version: outcome.version });
  };
  const takeTheirs = () => {
    if (!conflict || !known) return;
    setAside(form.getValues());
    form.reset(modelOf(recordOf(conflict.theirs)));
    setKnown({ ...known, expected: conflict.expected });
    setConflict(null);
  };
  const putMineBack = () => {
    if (aside) form.reset(aside, { keepDefaultValues: true });
    setAside(null);
  };
  const isGone = conflict !== null && conflict.theirs === null;
  const code = errorCode(actions.error);
  const refusedField = code === 'INPUT_INVALID' ? errorData(actions.error)['field'] : null;
  return {
    form,
    known,
    conflict,
    isGone,
    refused,
    usedIn,
    mine: fieldsOf(form.getValues()),
    isDirty: form.formState.isDirty,
    isBusy: actions.isBusy,
    failure: code,
    isWrong: (name: Path<Model>) => name in form.formState.errors || name === refusedField,
    save: () => void save(known),
    /** Over theirs; as a new one, when theirs is gone. */
    keepMine: () =>
      void save(isGone || !known ? null : { ...known, expected: conflict?.expected ?? '' }),
    goOnEditing: () => setConflict(null),
    takeTheirs,
    isAside: aside !== null,
    putMineBack,
    remove: () => void remove(),
  };
}

export type EntryDesk<Model extends FieldValues, Fields> = ReturnType<
  typeof useEntryDesk<Model, Fields>
>;

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
