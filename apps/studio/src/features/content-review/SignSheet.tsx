import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Sheet } from '@palpate/ui/Sheet';
import type { SubmitEvent } from 'react';
import { SignatureProblem } from './SignatureProblem.tsx';
import type { SignatureProps } from './SignaturePanel.tsx';
import { useSignature } from './use-signature.ts';

type SheetProps = SignatureProps & { onClosed: () => void };

/** Says what signing means before it is done. */
export function SignSheet({ courseId, row, onOutdated, onClosed }: SheetProps) {
  const { t } = useLingui();
  const { sign, isBusy, problem } = useSignature({ courseId, row, onDone: onClosed });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) sign(String(new FormData(event.currentTarget).get('licence')).trim());
  };
  return (
    <Sheet title={t`Sign this text`} onClosed={onClosed}>
      <form onSubmit={submit} className="grid gap-4 text-sm">
        <p>
          <Trans>
            You say that you have read “{row.title}” as it stands here, that it is right to the best
            of your professional knowledge, and that it is fit to be taught at your school.
          </Trans>
        </p>
        <ul className="grid list-disc gap-1 ps-5 text-muted">
          <li>
            <Trans>Students see your name, your licence number and today's date beside it.</Trans>
          </li>
          <li>
            <Trans>
              It holds for exactly this text: once the text changes, it is a draft again.
            </Trans>
          </li>
          <li>
            <Trans>It stays in the school's record, also if you withdraw it later.</Trans>
          </li>
        </ul>
        <Field
          label={t`Your licence number`}
          hint={t`As your state's board writes it, such as LMT 104233`}
          name="licence"
          autoComplete="off"
          spellCheck={false}
          minLength={2}
          maxLength={100}
          required
          error={problem === 'INPUT_INVALID' ? t`Write the number as the board does.` : null}
        />
        <SignatureProblem
          problem={problem}
          onReread={() => {
            onOutdated();
            onClosed();
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isBusy={isBusy}>
            <Trans>Sign</Trans>
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
