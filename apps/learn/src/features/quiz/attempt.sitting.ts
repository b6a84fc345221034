import { useApolloClient } from '@apollo/client/react';
import type { AnswerPace } from '@palpate/question-types/react';
import { newId } from '@palpate/schema/new-id';
import { useRef, useState } from 'react';
import { SubmitAttemptDocument } from './gql/graphql.ts';
import type {
  AttemptPartsFragment,
  AttemptSlotFragment,
  SavedSlotFragment,
} from './gql/graphql.ts';
import { responseOf, standingOf } from './attempt.progress.ts';
import type { Drafts } from './attempt.progress.ts';
import { useSaves } from './attempt.saves.ts';
import { useTyping } from './attempt.typing.ts';
import { forgetProgress } from './progress.cache.ts';
import type { SaveState } from './save.queue.ts';

type Submission = 'open' | 'submitting' | 'failed';

/** One sitting at an attempt: choices show at once and are saved one after the other. */
export function useSitting(
  attempt: AttemptPartsFragment,
  onVerdict: (slot: SavedSlotFragment) => void,
) {
  const client = useApolloClient();
  const [drafts, setDrafts] = useState<Drafts>({ responses: new Map(), flags: new Map() });
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const [submission, setSubmission] = useState<Submission>('open');
  const submitId = useRef<string | null>(null);

  const dropResponse = (position: number) =>
    setDrafts((kept) => ({ ...kept, responses: without(kept.responses, position) }));

  // A choice made while its forerunner was checked stays, without a verdict.
  const dropChecked = (position: number, response: unknown) =>
    setDrafts((kept) =>
      kept.responses.get(position) === response
        ? { ...kept, responses: without(kept.responses, position) }
        : kept,
    );

  const [saves, queue] = useSaves(attempt.id, {
    onSaved: (save, slot) => {
      if (save.kind !== 'answer' || !save.check || !slot) return;
      dropChecked(save.position, save.response);
      if (slot.verdict) onVerdict(slot);
    },
    onRefused: (save) => {
      if (save.kind === 'answer') dropResponse(save.position);
      setRefusedAt(save.position);
    },
  });

  const saveAnswer = (position: number, response: unknown, check: boolean) => {
    const clientAt = new Date().toISOString();
    queue.add({ kind: 'answer', eventId: newId(), position, response, check, clientAt });
  };

  const typing = useTyping((position, response) => saveAnswer(position, response, false));

  const choose = (position: number, response: unknown, pace: AnswerPace = 'whole') => {
    setRefusedAt(null);
    setDrafts((kept) => ({ ...kept, responses: new Map(kept.responses).set(position, response) }));
    if (pace === 'gradual') return typing.hold(position, response);
    typing.drop();
    saveAnswer(position, response, false);
  };

  const check = (slot: AttemptSlotFragment) => {
    typing.drop();
    saveAnswer(slot.position, responseOf(slot, drafts), true);
  };

  const flag = (slot: AttemptSlotFragment) => {
    const { position } = slot;
    const isFlagged = !standingOf(slot, drafts).isFlagged;
    setDrafts((kept) => ({ ...kept, flags: new Map(kept.flags).set(position, isFlagged) }));
    queue.add({ kind: 'flag', eventId: newId(), position, isFlagged });
  };

  const submit = async () => {
    typing.settle();
    setSubmission('submitting');
    submitId.current ??= newId();
    const input = { attemptId: attempt.id, eventId: submitId.current };
    const isDone = await queue
      .flush()
      .then(() => client.mutate({ mutation: SubmitAttemptDocument, variables: { input } }))
      .then(
        () => true,
        () => false,
      );
    setSubmission(isDone ? 'open' : 'failed');
    if (isDone) forgetProgress(client);
  };

  const isChecking = (position: number) =>
    saves.status === 'saving' &&
    saves.unsent.some((save) => save.kind === 'answer' && save.check && save.position === position);

  return {
    drafts,
    saves: typing.isTyping ? withTyping(saves) : saves,
    /** What is being typed is saved now, since the question is left. */
    leave: typing.settle,
    resume: queue.resume,
    refusedAt,
    choose,
    check,
    isChecking,
    flag,
    submit,
    submission,
  };
}

/** What is typed and not yet sent is not saved. */
function withTyping(saves: SaveState): SaveState {
  return saves.status === 'saved' ? { ...saves, status: 'saving' } : saves;
}

export type Sitting = ReturnType<typeof useSitting>;

function without<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Map<Key, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
