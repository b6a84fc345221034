import { useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useState } from 'react';
import { AuthoredCoursesDocument, PublishDraftDocument } from '../../gql/graphql.ts';
import type { PublishDraftMutation } from '../../gql/graphql.ts';

type Result = PublishDraftMutation['publishDraft'];
export type Published = Extract<Result, { __typename: 'ReleaseInfo' }>;
export type Refusal = Exclude<Result, { __typename: 'ReleaseInfo' }>;

/** Publishes exactly the draft that was read; `onMoved` reads it again where it is another by now. */
export function usePublish(courseId: string, onMoved: () => void) {
  const [mutate, { loading, error }] = useMutation(PublishDraftDocument, {
    refetchQueries: [{ query: AuthoredCoursesDocument }],
  });
  const [published, setPublished] = useState<Published | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const publish = async (fingerprint: string, note: string) => {
    const input = { courseId, fingerprint, note };
    const answer = await mutate({ variables: { input } }).catch(() => null);
    const result = answer?.data?.publishDraft;
    if (!result) return;
    if (result.__typename === 'ReleaseInfo') return setPublished(result);
    setRefusal(result);
    onMoved();
  };
  return { publish, published, refusal, isBusy: loading, failure: errorCode(error) };
}
