import { useLingui } from '@lingui/react/macro';
import { TextField } from '../fields/TextField.tsx';

/** Why the right answer is right: shown once the question is closed. */
export function RationaleField() {
  const { t } = useLingui();
  return (
    <TextField
      name="rationale"
      label={t`Why it is so`}
      hint={t`Shown with the right answer, to everyone.`}
      isLong
    />
  );
}
