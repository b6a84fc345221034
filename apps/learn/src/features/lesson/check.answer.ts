import { useApolloClient, useFragment } from '@apollo/client/react';
import { newId } from '@palpate/schema/new-id';
import { useRef, useState } from 'react';
import { AnswerCheckDocument, CheckSlotFragmentDoc } from './gql/graphql.ts';
import type { CheckSlotFragment } from './gql/graphql.ts';

type CheckStatus = 'choosing' | 'blank' | 'checking' | 'failed';

/** The answer to one check: chosen here, judged by the server, tried once more where allowed. */
export function useCheck(attemptId: string, opened: CheckSlotFragment, onVerdict: () => void) {
  const client = useApolloClient();
  const slot = useSlot(opened);
  const [response, setResponse] = useState<unknown>(opened.response ?? null);
  const [isChanged, setChanged] = useState(false);
  const [status, setStatus] = useState<CheckStatus>('choosing');
  // The same answer sent again keeps its id, so that it counts once.
  const eventId = useRef<string | null>(null);

  const choose = (chosen: unknown) => {
    // The verdict under way is on the answer that was sent.
    if (status === 'checking') return;
    eventId.current = null;
    setResponse(chosen);
    setChanged(true);
    setStatus('choosing');
  };

  const check = () => {
    if (status === 'checking') return;
    if (response === null) return setStatus('blank');
    setStatus('checking');
    eventId.current ??= newId();
    const input = {
      attemptId,
      eventId: eventId.current,
      position: slot.position,
      response,
      check: true,
      clientAt: new Date().toISOString(),
    };
    client.mutate({ mutation: AnswerCheckDocument, variables: { input } }).then(
      () => {
        setChanged(false);
        setStatus('choosing');
        onVerdict();
      },
      () => setStatus('failed'),
    );
  };

  return { slot, response, verdict: isChanged ? null : slot.verdict, status, choose, check };
}

/** The slot as the cache has it now. */
function useSlot(opened: CheckSlotFragment): CheckSlotFragment {
  const { data, complete } = useFragment({
    fragment: CheckSlotFragmentDoc,
    fragmentName: 'CheckSlot',
    from: { __typename: 'Slot', id: opened.id },
  });
  return complete ? data : opened;
}
