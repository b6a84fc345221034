import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '@palpate/ui/format';
import { useMoment } from '../moment.ts';
import { DismissNoticeDocument } from './gql/graphql.ts';

type Correction = {
  __typename: 'CorrectionNotice';
  id: string;
  enrolmentId: string;
  releaseId: string;
  note: string;
  correctedAt: string;
};

/** One quiet line about what was corrected since it was finished, until it is dismissed. */
export function CorrectionLine({ notice }: { notice: Correction }) {
  const { i18n } = useLingui();
  const { enrolmentId, releaseId, note } = notice;
  const moment = useMoment();
  const timeZone = moment ? moment.timeZone : 'UTC';
  const date = formatDate(notice.correctedAt, { locale: i18n.locale, timeZone });
  const [dismiss] = useMutation(DismissNoticeDocument, {
    variables: { input: { enrolmentId, releaseId } },
    update: (cache) => void cache.evict({ id: cache.identify(notice) }),
    // A line that could not be dismissed stays, and asks for no more.
    onError: () => undefined,
  });
  return (
    <p className="flex items-center justify-between gap-4 text-sm text-muted">
      <span className="min-w-0 wrap-anywhere">
        <Trans>
          Corrected on {date}: {note}
        </Trans>
      </span>
      <button
        type="button"
        onClick={() => void dismiss()}
        className="min-h-12 shrink-0 font-semibold text-accent"
      >
        <Trans>Got it</Trans>
      </button>
    </p>
  );
}
