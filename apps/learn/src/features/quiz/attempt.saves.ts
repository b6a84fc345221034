import { useApolloClient } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { AttemptDocument, SaveAnswerDocument, SaveFlagDocument } from './gql/graphql.ts';
import type { SavedSlotFragment } from './gql/graphql.ts';
import { createSaveQueue } from './save.queue.ts';
import type { Save, SaveQueue, SaveState } from './save.queue.ts';

type Listeners = {
  onSaved: (save: Save, slot: SavedSlotFragment | null) => void;
  /** The server will never take this save: its own state stands. */
  onRefused: (save: Save) => void;
};

/** The queue of one attempt, wired to the server; unsent answers hold the page. */
export function useSaves(attemptId: string, listeners: Listeners): [SaveState, SaveQueue] {
  const client = useApolloClient();
  const [queue] = useState(() => {
    const send = async (save: Save) => {
      if (save.kind === 'flag') {
        const { eventId, position, isFlagged } = save;
        const input = { attemptId, eventId, position, isFlagged };
        await client.mutate({ mutation: SaveFlagDocument, variables: { input } });
        return listeners.onSaved(save, null);
      }
      const { eventId, position, response, check, clientAt } = save;
      const input = { attemptId, eventId, position, response, check, clientAt };
      const { data } = await client.mutate({ mutation: SaveAnswerDocument, variables: { input } });
      listeners.onSaved(save, data?.answer ?? null);
    };
    return createSaveQueue((save) =>
      send(save).catch(async (error: unknown) => {
        if (!isFinal(errorCode(error))) throw error;
        await client.refetchQueries({ include: [AttemptDocument] });
        listeners.onRefused(save);
      }),
    );
  });
  const state = useSyncExternalStore(queue.subscribe, queue.getState);
  const hasUnsent = state.unsent.length > 0;

  useEffect(() => {
    window.addEventListener('online', queue.resume);
    return () => window.removeEventListener('online', queue.resume);
  }, [queue]);

  useEffect(() => {
    if (!hasUnsent) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [hasUnsent]);

  return [state, queue];
}

/** Refusals that another try would meet again. */
function isFinal(code: string | null): boolean {
  if (!code) return false;
  const final = ['ATTEMPT_CLOSED', 'SLOT_CLOSED', 'EVENT_CONFLICT', 'NOT_FOUND', 'INPUT_INVALID'];
  return final.includes(code) || code.startsWith('RESPONSE_');
}
