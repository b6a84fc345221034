import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';

type SignatureProblemProps = { problem: string | null; onReread: () => void };

/** Why nothing was signed or withdrawn, and what to do about it. */
export function SignatureProblem({ problem, onReread }: SignatureProblemProps) {
  // A value that isn't right is said at its field.
  if (problem === null || problem === 'INPUT_INVALID') return null;
  if (problem === 'REVIEW_OUTDATED') {
    return (
      <Notice
        tone="error"
        action={
          <Button variant="secondary" onClick={onReread}>
            <Trans>Read the new text</Trans>
          </Button>
        }
      >
        <Trans>A new release has changed this text since you read it. Nothing was signed.</Trans>
      </Notice>
    );
  }
  if (problem === 'FORBIDDEN') {
    return (
      <Notice tone="error">
        <Trans>Only who signed, or an admin of the school, can withdraw it.</Trans>
      </Notice>
    );
  }
  return (
    <Notice tone="error">
      <Trans>The server can't be reached. Nothing was changed; try again.</Trans>
    </Notice>
  );
}
