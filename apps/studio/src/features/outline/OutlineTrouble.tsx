import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Ago } from '../../ui/Time.tsx';
import type { OutlineDesk } from './use-outline.ts';

/** A change that was not made: because of someone else's, or because the server did not take it. */
export function OutlineTrouble({ desk }: { desk: OutlineDesk }) {
  const { t } = useLingui();
  const { refused, failure, isBusy } = desk;
  if (refused) {
    const { changedBy, changedAt } = refused.conflict;
    const who = changedBy ?? t`Someone else`;
    return (
      <Notice
        tone="error"
        title={t`${who} changed the outline meanwhile`}
        action={
          <div className="flex flex-wrap gap-2">
            <Button isBusy={isBusy} onClick={() => void desk.again()}>
              <Trans>Make my change now</Trans>
            </Button>
            <Button variant="quiet" onClick={desk.drop}>
              <Trans>Leave it</Trans>
            </Button>
          </div>
        }
      >
        <p>
          <Trans>
            The outline below is theirs, from <Ago at={changedAt} />. Yours is kept, and not made
            yet:
          </Trans>
        </p>
        <p className="mt-1 font-medium">{refused.words}</p>
      </Notice>
    );
  }
  if (!failure) return null;
  return (
    <Notice tone="error" title={t`The change wasn't made`}>
      {failure === 'NETWORK' || failure === 'BUSY' ? (
        <Trans>The server couldn't be reached or was busy. Try it again in a moment.</Trans>
      ) : (
        <Trans>
          The server didn't take it. The outline is as it was; reload the page to be sure.
        </Trans>
      )}
    </Notice>
  );
}
