import { Trans } from '@lingui/react/macro';
import { questionType } from '@palpate/question-types/pure';
import { Answer } from '@palpate/question-types/react';
import { Button } from '@palpate/ui/Button';
import { CircleCheck, CircleDashed, CircleDot, Hourglass, RotateCcw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { scoreAnswer } from './try.verdict.ts';
import type { Verdict } from './try.verdict.ts';

export type TryQuestionProps = {
  type: string;
  /** As the type's own `parseDefinition` gave it. */
  definition: unknown;
  onAnswered?: (verdict: Verdict) => void;
};

/** Asks a question as a learner meets it and scores it here: nothing is sent or kept. */
export function TryQuestion({ type, definition, onAnswered }: TryQuestionProps) {
  const [round, setRound] = useState(0);
  return (
    <OneTry
      // Another text is another question: its order and its answer begin anew.
      key={`${round} ${type} ${JSON.stringify(definition)}`}
      type={type}
      definition={definition}
      onAnswered={onAnswered}
      onAgain={() => setRound(round + 1)}
    />
  );
}

function OneTry(props: TryQuestionProps & { onAgain: () => void }) {
  const { type, definition, onAnswered, onAgain } = props;
  const name = useId();
  const verdictRef = useRef<HTMLDivElement>(null);
  const [view] = useState(() => viewOf(type, definition));
  const [response, setResponse] = useState<unknown>(null);
  const [verdict, setVerdict] = useState<Verdict | 'blank' | null>(null);
  const scored = verdict === 'blank' ? null : verdict;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reached = scoreAnswer({ type, definition }, response);
    setVerdict(reached ?? 'blank');
    if (!reached) return;
    onAnswered?.(reached);
    verdictRef.current?.focus();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Answer
        name={name}
        type={type}
        view={view}
        response={response}
        onChange={(given) => {
          setResponse(given);
          setVerdict(null);
        }}
        isClosed={scored !== null}
        feedback={scored?.feedback ?? null}
      />
      <div ref={verdictRef} tabIndex={-1} role="status" className="outline-none empty:hidden">
        {scored ? <VerdictWords kind={scored.kind} /> : null}
        {verdict === 'blank' ? (
          <p className="text-sm text-muted">
            <Trans>Answer first.</Trans>
          </p>
        ) : null}
      </div>
      {scored ? (
        <Button
          variant="secondary"
          className="justify-self-start"
          icon={<RotateCcw aria-hidden size={16} />}
          onClick={onAgain}
        >
          <Trans>Try again</Trans>
        </Button>
      ) : (
        <Button type="submit" className="justify-self-start">
          <Trans>Check</Trans>
        </Button>
      )}
    </form>
  );
}

function viewOf(name: string, definition: unknown): unknown {
  const type = questionType(name);
  return type.view(definition, type.order(definition, Math.random));
}

const looks = {
  right: { Icon: CircleCheck, tone: 'text-ok' },
  partly: { Icon: CircleDot, tone: 'text-warn' },
  wrong: { Icon: CircleDashed, tone: 'text-warn' },
  waiting: { Icon: Hourglass, tone: 'text-muted' },
} as const;

/** A verdict as an icon, a word and a colour. */
export function VerdictWords({ kind }: { kind: Verdict['kind'] }) {
  const { Icon, tone } = looks[kind];
  return (
    <p className={`flex items-center gap-2 font-semibold ${tone}`}>
      <Icon aria-hidden size={20} className="shrink-0" />
      {kind === 'right' ? <Trans>Right</Trans> : null}
      {kind === 'partly' ? <Trans>Partly right</Trans> : null}
      {kind === 'wrong' ? <Trans>Not quite</Trans> : null}
      {kind === 'waiting' ? <Trans>A person marks this answer</Trans> : null}
    </p>
  );
}
