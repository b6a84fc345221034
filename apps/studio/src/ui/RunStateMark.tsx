import { useLingui } from '@lingui/react/macro';
import { CircleDot, CirclePause, CircleStop } from 'lucide-react';
import type { EnrolmentState } from '../gql/graphql.ts';

const looks = {
  OPEN: { Icon: CircleDot, tone: 'text-accent' },
  PAUSED: { Icon: CirclePause, tone: 'text-warn' },
  ENDED: { Icon: CircleStop, tone: 'text-muted' },
} as const;

/** The state of a run as an icon, a word and a colour. */
export function RunStateMark({ state }: { state: EnrolmentState }) {
  const words = useStateWords();
  const { Icon, tone } = looks[state];
  return (
    <span className={`flex items-center gap-1.5 whitespace-nowrap font-medium ${tone}`}>
      <Icon aria-hidden size={15} className="shrink-0" />
      {words[state]}
    </span>
  );
}

export function useStateWords(): Record<EnrolmentState, string> {
  const { t } = useLingui();
  return { OPEN: t`Active`, PAUSED: t`Paused`, ENDED: t`Ended` };
}
