import { useLingui } from '@lingui/react/macro';
import type { ClaimVerdict } from './claim.verdicts.ts';

/** Each verdict's name and one line of what it means. */
export function useVerdictWords(): Record<ClaimVerdict, { text: string; hint: string }> {
  const { t } = useLingui();
  return {
    sound: { text: t`Sound`, hint: t`The sources carry it as it stands.` },
    'partly-sound': { text: t`Partly sound`, hint: t`A part of it holds, another does not.` },
    overstated: { text: t`Overstated`, hint: t`There is something in it, but less than it says.` },
    unsupported: { text: t`Unsupported`, hint: t`No source was found that carries it.` },
    false: { text: t`False`, hint: t`The sources speak against it.` },
  };
}
