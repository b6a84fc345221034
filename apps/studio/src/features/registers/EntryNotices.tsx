import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { FieldValues } from 'react-hook-form';
import type { EntryDesk } from './use-entry-desk.ts';

type EntryNoticesProps<Model extends FieldValues, Fields> = {
  desk: Pick<EntryDesk<Model, Fields>, 'failure' | 'refused' | 'isAside' | 'putMineBack'>;
};

/** What kept the form from being saved, and whose version stands in it. */
export function EntryNotices<Model extends FieldValues, Fields>(
  props: EntryNoticesProps<Model, Fields>,
) {
  const { failure, refused, isAside, putMineBack } = props.desk;
  const { t } = useLingui();
  return (
    <>
      {failure ? (
        <Notice tone="error" title={t`It isn't saved yet`}>
          {failure === 'INPUT_INVALID' ? (
            <Trans>Something of it wasn't taken. Look at what you wrote.</Trans>
          ) : (
            <Trans>
              The server couldn't be reached or was busy. What you wrote stays here; save again.
            </Trans>
          )}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice tone="error" title={t`This can't be written`}>
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      ) : null}
      {isAside ? (
        <Notice
          title={t`This is their version`}
          action={
            <Button variant="secondary" onClick={putMineBack}>
              <Trans>Put mine back</Trans>
            </Button>
          }
        >
          <Trans>Yours is kept here until you close this.</Trans>
        </Notice>
      ) : null}
    </>
  );
}
