import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { UseFragment } from '../../gql/graphql.ts';
import { UsedIn } from './UsedIn.tsx';

type RemovePartProps = {
  courseId: string;
  usedIn: readonly UseFragment[];
  isDirty: boolean;
  isBusy: boolean;
  onRemove: () => void;
};

/** Where an entry is named, and the way out of the course once it is nowhere. */
export function RemovePart({ courseId, usedIn, isDirty, isBusy, onRemove }: RemovePartProps) {
  const [isAsked, setAsked] = useState(false);
  if (usedIn.length > 0) {
    return (
      <section className="grid gap-2 border-t border-line pt-5">
        <h3 className="font-semibold">
          <Plural value={usedIn.length} one="Named in one place" other="Named in # places" />
        </h3>
        <p className="text-xs text-muted">
          <Trans>It can be removed once none of them names it any more.</Trans>
        </p>
        <UsedIn courseId={courseId} usedIn={usedIn} />
      </section>
    );
  }
  if (isDirty) {
    return (
      <p className="border-t border-line pt-5 text-xs text-muted">
        <Trans>Nothing of the course names it yet. Save or cancel before you remove it.</Trans>
      </p>
    );
  }
  return (
    <section className="grid gap-3 border-t border-line pt-5">
      <p className="text-xs text-muted">
        {isAsked ? (
          <Trans>
            It leaves the draft, and the course with the next release. Earlier releases keep it.
          </Trans>
        ) : (
          <Trans>Nothing of the course names it yet.</Trans>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        {isAsked ? (
          <>
            <Button isBusy={isBusy} onClick={onRemove}>
              <Trans>Remove</Trans>
            </Button>
            <Button variant="quiet" onClick={() => setAsked(false)}>
              <Trans>Keep</Trans>
            </Button>
          </>
        ) : (
          <Button
            variant="secondary"
            icon={<Trash2 aria-hidden size={16} />}
            onClick={() => setAsked(true)}
          >
            <Trans>Remove…</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
