import { Trans, useLingui } from '@lingui/react/macro';
import { questionType } from '@palpate/question-types/pure';
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useId, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { controlClass } from '../fields/FieldFrame.tsx';
import { judgeSpelling } from './spelling.trial.ts';
import type { SpellingVerdict } from './spelling.trial.ts';
import type { ShortAnswerModel } from './short-answer.model.ts';

/** Says what a spelling would earn, by the scorer that marks students' answers. */
export function SpellingTrial() {
  const { t } = useLingui();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [accepted, mistaken] = useWatch({ name: ['accepted', 'mistaken'] }) as [
    ShortAnswerModel['accepted'],
    ShortAnswerModel['mistaken'],
  ];
  const verdict = judgeSpelling(questionType('short-answer'), { accepted, mistaken }, typed);
  return (
    <div className="grid gap-1.5 rounded-button bg-sunken p-3">
      <label htmlFor={id} className="text-xs font-semibold">
        {t`Try a spelling`}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className={`${controlClass} border-edge`}
      />
      <div role="status" className="min-h-5 text-xs">
        {typed.trim() === '' ? null : <SpellingWords verdict={verdict} />}
      </div>
    </div>
  );
}

const looks = {
  right: { Icon: CircleCheck, tone: 'text-ok' },
  partly: { Icon: CircleDot, tone: 'text-warn' },
  wrong: { Icon: CircleDashed, tone: 'text-warn' },
} as const;

function SpellingWords({ verdict }: { verdict: SpellingVerdict }) {
  const { i18n } = useLingui();
  if (verdict === null) {
    return <Trans>Write an accepted answer first; each of them needs a letter or a digit.</Trans>;
  }
  const { Icon, tone } = looks[verdict.kind];
  const share = i18n.number(verdict.fraction, { style: 'percent' });
  return (
    <p className="grid gap-1">
      <span className={`flex items-center gap-1.5 font-semibold ${tone}`}>
        <Icon aria-hidden size={15} />
        {verdict.kind === 'right' ? <Trans>Right</Trans> : null}
        {verdict.kind === 'partly' ? <Trans>Partly right: {share}</Trans> : null}
        {verdict.kind === 'wrong' ? <Trans>Not accepted</Trans> : null}
      </span>
      {verdict.misconception ? <span className="text-muted">{verdict.misconception}</span> : null}
    </p>
  );
}
