import { useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';

/** What is wrong with the whole file, and with none of its entries. */
export function RegisterFaults({ problems }: { problems: readonly { message: string }[] }) {
  const { t } = useLingui();
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" title={t`This list can't be read as it is`}>
      {problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
