import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Sheet } from '@palpate/ui/Sheet';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { JoinLinkPanel } from './JoinLinkPanel.tsx';

/** For the page of a cohort: the one link for a whole class. */
export function JoinLinkButton({ cohortId }: { cohortId: string }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        icon={<Link2 aria-hidden size={18} />}
        onClick={() => setOpen(true)}
      >
        <Trans>Join link</Trans>
      </Button>
      {isOpen ? (
        <Sheet title={t`Join link`} onClosed={() => setOpen(false)}>
          <JoinLinkPanel cohortId={cohortId} />
        </Sheet>
      ) : null}
    </>
  );
}
