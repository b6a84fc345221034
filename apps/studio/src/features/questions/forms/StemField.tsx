import { useLingui } from '@lingui/react/macro';
import { TextField } from '../fields/TextField.tsx';

/** What is asked, in the words a student reads. */
export function StemField({ name = 'stem', label }: { name?: string; label?: string }) {
  const { t } = useLingui();
  return <TextField name={name} label={label ?? t`Question`} isLong />;
}
