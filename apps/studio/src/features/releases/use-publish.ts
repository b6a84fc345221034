import { useMutation } from '@apollo/client/react';
import { errorCode } from '@palpate/schema/client';
import { useState } from 'react';
import {
  AuthoredCoursesDocument,
  PublishCorrectionDocument,
  PublishDraftDocument,
} from '../../gql/graphql.ts';
import type { PublishCorrectionMutation, PublishDraftMutation } from '../../gql/graphql.ts';

/** A release waits for its cohorts; a correction moves them all at once. */
export type PublishKind = 'release' | 'correction';
export type Publication = { fingerprint: string; note: string; kind: PublishKind };

type Result = PublishDraftMutation['publishDraft'] | PublishCorrectionMutation['publishCorrection'];
export type Refusal = Extract<Result, { __typename: 'DraftRefused' | 'DraftMoved' }>;
export type Published = Exclude<Result, Refusal>;

/** Publishes exactly the draft that was read; `onMoved` reads it again where it is another by now. */
export function usePublish(courseId: string, onMoved: () => void) {
  const refetchQueries = [{ query: AuthoredCoursesDocument }];
  const [mutateDraft, drafting] = useMutation(PublishDraftDocument, { refetchQueries });
  const [mutateCorrection, correcting] = useMutation(PublishCorrectionDocument, { refetchQueries });
  const [published, setPublished] = useState<Published | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async ({ kind, ...draft }: Publication): Promise<Result | undefined> => {
    const variables = { input: { courseId, ...draft } };
    if (kind === 'release') return (await mutateDraft({ variables })).data?.publishDraft;
    return (await mutateCorrection({ variables })).data?.publishCorrection;
  };
  const publish = async (publication: Publication) => {
    // The error itself is the mutation's, and shown from there.
    const result = await send(publication).catch(() => undefined);
    if (!result) return;
    if (isRefusal(result)) {
      setRefusal(result);
      onMoved();
      return;
    }
    setPublished(result);
  };
  return {
    publish,
    published,
    refusal,
    isBusy: drafting.loading || correcting.loading,
    failure: errorCode(drafting.error ?? correcting.error),
  };
}

function isRefusal(result: Result): result is Refusal {
  return result.__typename === 'DraftRefused' || result.__typename === 'DraftMoved';
}
