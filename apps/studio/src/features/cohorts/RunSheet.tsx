import { Trans, useLingui } from '@lingui/react/macro';
import { Sheet } from '@palpate/ui/Sheet';
import {
  ArrowRightLeft,
  ChevronRight,
  CirclePause,
  CirclePlay,
  LogOut,
  RotateCcw,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import type { RosterRowFragment, RunAction } from '../../gql/graphql.ts';
import { RunStateMark } from '../../ui/RunStateMark.tsx';
import { RunConfirm } from './RunConfirm.tsx';
import { RunHistory } from './RunHistory.tsx';
import { useActionWords } from './action.words.ts';

type RunSheetProps = {
  run: RosterRowFragment;
  onClosed: () => void;
  onDone: (action: RunAction) => void;
};

/** One run: what can be done with it, and what happened to it so far. */
export function RunSheet({ run, onClosed, onDone }: RunSheetProps) {
  const words = useActionWords();
  const [action, setAction] = useState<RunAction | null>(null);
  const finish = (did: RunAction) => {
    onDone(did);
    onClosed();
  };
  return (
    <Sheet title={action ? words[action].title(run.name) : run.name} onClosed={onClosed}>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <RunStateMark state={run.state} />
        <span>
          <Trans>
            {run.courseTitle}, run {run.run}, release {run.release}
          </Trans>
        </span>
      </p>
      {action ? (
        <RunConfirm
          key={action}
          run={run}
          action={action}
          onBack={() => setAction(null)}
          onDone={() => finish(action)}
        />
      ) : (
        <div className="mt-4 grid gap-6">
          {run.actions.length > 0 ? <Actions actions={run.actions} onPick={setAction} /> : null}
          <RunHistory enrolmentId={run.id} />
        </div>
      )}
    </Sheet>
  );
}

const icons = {
  MOVE: ArrowRightLeft,
  PAUSE: CirclePause,
  RESUME: CirclePlay,
  WITHDRAW: LogOut,
  RETURN: Undo2,
  REPEAT: RotateCcw,
} as const;

type ActionsProps = { actions: readonly RunAction[]; onPick: (action: RunAction) => void };

function Actions({ actions, onPick }: ActionsProps) {
  const { t } = useLingui();
  const words = useActionWords();
  return (
    <ul aria-label={t`What can be done`} className="grid rounded-button border border-line">
      {actions.map((action) => {
        const Icon = icons[action];
        return (
          <li key={action} className="border-b border-line last:border-b-0">
            <button
              type="button"
              onClick={() => onPick(action)}
              className="flex min-h-14 w-full items-center gap-3 px-3 py-2 text-start hover:bg-sunken"
            >
              <Icon aria-hidden size={18} className="shrink-0 text-accent rtl:-scale-x-100" />
              <span className="grid min-w-0 flex-1">
                <span className="text-sm font-semibold">{words[action].name}</span>
                <span className="text-xs text-muted">{words[action].gist}</span>
              </span>
              <ChevronRight
                aria-hidden
                size={16}
                className="shrink-0 text-muted rtl:-scale-x-100"
              />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
