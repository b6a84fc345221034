import { useLingui } from '@lingui/react/macro';
import { Field } from '@palpate/ui/Field';

/** A code of the app; where a recovery code does as well, its longer form is taken too. */
export function CodeField({ hint, isRecoveryTaken }: { hint: string; isRecoveryTaken?: boolean }) {
  const { t } = useLingui();
  const shape = isRecoveryTaken
    ? { maxLength: 40 }
    : { maxLength: 7, inputMode: 'numeric' as const, pattern: '\\s*(\\d\\s*){6}' };
  return (
    <Field
      {...shape}
      label={t`Code`}
      hint={hint}
      name="code"
      autoComplete="one-time-code"
      spellCheck={false}
      required
    />
  );
}
