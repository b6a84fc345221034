import { useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import type { RunAction } from '../../gql/graphql.ts';

/** Says what was just done: a run that moved or ended may have left the list. */
export function RunOutcome({ done }: { done: { action: RunAction; name: string } | null }) {
  const { t } = useLingui();
  if (!done) return null;
  const { name } = done;
  const words: Record<RunAction, string> = {
    MOVE: t`${name} was moved to the other cohort.`,
    PAUSE: t`The run of ${name} is paused.`,
    RESUME: t`The run of ${name} goes on.`,
    WITHDRAW: t`${name} was withdrawn. What they did is kept.`,
    RETURN: t`${name} is back, where they left off.`,
    REPEAT: t`${name} begins the course again.`,
  };
  return <Notice tone="ok">{words[done.action]}</Notice>;
}
