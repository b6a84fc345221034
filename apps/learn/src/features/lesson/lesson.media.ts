import { useApolloClient } from '@apollo/client/react';
import type { MediaPlace } from '@palpate/ui/LessonVideo';
import { useCallback } from 'react';
import { KeepMediaPositionDocument } from './gql/graphql.ts';
import type { LessonQuery } from './gql/graphql.ts';

type Page = Pick<LessonQuery['lesson'], 'id' | 'enrolmentId' | 'lessonId' | 'mediaPositions'>;
type Positions = Page['mediaPositions'];

/** Where each video of the lesson goes on, and where it is kept. */
export function useMediaPlaces(page: Page): (media: string) => MediaPlace {
  const client = useApolloClient();
  const { id, enrolmentId, lessonId, mediaPositions } = page;
  const keep = useCallback(
    (media: string, seconds: number) => {
      const input = { enrolmentId, lessonId, media, seconds };
      const kept = client.mutate({ mutation: KeepMediaPositionDocument, variables: { input } });
      kept.then(
        ({ data }) => {
          const position = data?.keepMediaPosition;
          if (!position) return;
          client.cache.modify<{ mediaPositions: Positions }>({
            id: client.cache.identify({ __typename: 'LessonPage', id }),
            fields: {
              mediaPositions: (known) => [
                ...(known as Positions).filter((one) => one.media !== media),
                position,
              ],
            },
          });
        },
        // A second that is lost now is kept with the next one.
        () => undefined,
      );
    },
    [client, id, enrolmentId, lessonId],
  );
  return (media) => ({
    startsAt: mediaPositions.find((one) => one.media === media)?.seconds ?? 0,
    keep: (seconds) => keep(media, seconds),
  });
}
