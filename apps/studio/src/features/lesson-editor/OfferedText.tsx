import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Moment } from '../../ui/Time.tsx';
import type { LessonSource } from './use-lesson-source.ts';

/** Text of an earlier visit that was never saved: offered, and taken only when asked for. */
export function OfferedText({ source }: { source: LessonSource }) {
  const { t } = useLingui();
  const { offered, base } = source;
  if (!offered) return null;
  const { version } = offered;
  return (
    <Notice
      className="m-4 sm:mx-6 lg:mx-8"
      title={t`There is text of yours that was not saved`}
      action={
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" onClick={source.takeOffered}>
            <Trans>Take it into the editor</Trans>
          </Button>
          <Button variant="quiet" onClick={source.dropOffered}>
            <Trans>Discard it</Trans>
          </Button>
        </div>
      }
    >
      <Trans>
        Written <Moment at={offered.at} /> on version {version}, kept on this device.
      </Trans>{' '}
      {version < base.version ? (
        <Trans>The lesson was saved since: when you save, both texts are shown.</Trans>
      ) : null}
    </Notice>
  );
}
