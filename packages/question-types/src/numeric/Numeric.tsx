import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { TypedAnswerProps } from '../answer.props.ts';
import { controlLook } from '../control.look.ts';
import { QuestionFrame } from '../QuestionFrame.tsx';
import { readAmount } from './numeric.reading.ts';
import type { NumericFeedback, NumericResponse, NumericView } from './numeric.type.ts';
import { NumericVerdict } from './NumericVerdict.tsx';
import { UnitChoice } from './UnitChoice.tsx';

type NumericProps = TypedAnswerProps<NumericView, NumericResponse, NumericFeedback>;

/** A number to type, with its unit beside it: the one there is, or one to choose. */
export function Numeric({ view, response, onChange, isClosed, feedback }: NumericProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const format = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 12 });
  const decimalMark = format.formatToParts(1.5).find((part) => part.type === 'decimal')?.value;
  const read = (text: string) => readAmount(text, decimalMark ?? '.');
  const [typed, setTyped] = useState('');
  const [chosenUnit, setUnit] = useState(view.units[0] ?? '');
  const unit = response?.unit ?? chosenUnit;
  // What was typed stays as it was typed, as long as it is what was answered.
  const written = response ? format.format(response.value) : '';
  const text = read(typed) === (response?.value ?? null) ? typed : written;
  const isUnread = text.trim() !== '' && read(text) === null;
  const isRead = response !== null && /[.,\s]/u.test(text.trim());

  const type = (next: string) => {
    setTyped(next);
    const value = read(next);
    onChange(value === null ? null : { value, unit }, 'gradual');
  };
  const chooseUnit = (next: string) => {
    setUnit(next);
    if (response) onChange({ ...response, unit: next });
  };
  const tone = feedback && response ? (feedback.isRight ? 'right' : 'wrong') : null;

  return (
    <QuestionFrame stem={view.stem}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold text-ink">
        <Trans>Your answer</Trans>
      </label>
      <div className="flex flex-wrap items-stretch gap-2">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={text}
          readOnly={isClosed}
          aria-describedby={`${id}-read`}
          onChange={(event) => type(event.target.value)}
          className={`control min-h-14! min-w-0 flex-1 text-lg! tabular-nums sm:max-w-48 ${controlLook(tone, isClosed)}`}
        />
        <UnitChoice units={view.units} unit={unit} isClosed={isClosed} onChoose={chooseUnit} />
      </div>
      <p id={`${id}-read`} role="status" className="mt-1.5 min-h-5 text-xs text-muted">
        {isUnread && !isClosed && t`Write a number in digits, for example ${format.format(2.5)}.`}
        {isRead && !isClosed && t`Read as ${format.format(response.value)} ${unit}`}
      </p>
      {feedback && <NumericVerdict feedback={feedback} isBlank={!response} />}
    </QuestionFrame>
  );
}
