import { useLingui } from '@lingui/react/macro';
import { useFormContext, useWatch } from 'react-hook-form';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { FormPart } from '../fields/FormPart.tsx';
import { TextField } from '../fields/TextField.tsx';
import { freshId } from '../fields/option.ids.ts';
import { useFormScope } from '../fields/question-form.context.ts';
import { useRows } from '../fields/use-rows.ts';
import type { OptionModel } from './choice.model.ts';

const FEWEST = 2;
const MOST = 9;

type ChoiceOptionsProps = {
  hint: string;
  mark: 'radio' | 'checkbox';
  isRight: (id: string) => boolean;
  onMark: (id: string, isRight: boolean) => void;
};

/** Options with their reasons; the mark says which are right. */
export function ChoiceOptions({ hint, mark, isRight, onMark }: ChoiceOptionsProps) {
  const { t } = useLingui();
  const { isNew } = useFormScope();
  const { rows, add, remove, move } = useRows<OptionModel>('options');
  const ids = rows.map(({ id }) => id);
  const drop = (index: number, id: string) => {
    onMark(id, false);
    remove(index);
  };
  return (
    <FormPart title={t`Options`} hint={hint} names={['options', 'key']}>
      <ol className="grid gap-3">
        {rows.map(({ rowKey, id }, index) => (
          <OptionRow
            key={rowKey}
            index={index}
            count={rows.length}
            mark={mark}
            isRight={isRight(id)}
            onMark={(right) => onMark(id, right)}
            onMove={(by) => move(index, by)}
            onRemove={rows.length > FEWEST ? () => drop(index, id) : undefined}
          />
        ))}
      </ol>
      <AddButton
        isFull={rows.length >= MOST}
        full={t`Nine options are the most: each has a digit key.`}
        onClick={() =>
          add({ id: freshId(ids, { isNew, random: Math.random }), text: '', rationale: '' })
        }
      >
        {t`Add an option`}
      </AddButton>
    </FormPart>
  );
}

type OptionRowProps = Pick<ChoiceOptionsProps, 'mark'> & {
  index: number;
  count: number;
  isRight: boolean;
  onMark: (isRight: boolean) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: (() => void) | undefined;
};

function OptionRow(props: OptionRowProps) {
  const { index, count, mark, isRight, onMark, onMove, onRemove } = props;
  const { t } = useLingui();
  const row = t`option ${index + 1}`;
  return (
    <li
      className={`grid gap-3 rounded-button border p-3 ${isRight ? 'border-ok bg-ok-soft' : 'border-line bg-surface'}`}
    >
      <div className="flex items-center gap-2">
        <label className="flex min-h-12 cursor-pointer items-center gap-2 text-xs font-semibold lg:min-h-8">
          <input
            type={mark}
            name={mark === 'radio' ? 'right-option' : undefined}
            checked={isRight}
            onChange={(event) => onMark(event.target.checked)}
            className="size-4"
          />
          <span className={isRight ? 'text-ok' : 'text-muted'}>
            {isRight ? t`Right` : t`Not right`}
          </span>
          <span className="sr-only">{row}</span>
        </label>
        <span className="ms-auto" />
        <RowTools
          row={row}
          onMove={onMove}
          isFirst={index === 0}
          isLast={index === count - 1}
          onRemove={onRemove}
        />
      </div>
      <TextField name={`options.${index}.text`} label={t`Option ${index + 1}`} isLong />
      <TextField
        name={`options.${index}.rationale`}
        label={isRight ? t`Why it is right` : t`Why it is not`}
        isLong
      />
    </li>
  );
}

/** The key of the form, and how to change it. */
export function useKey<Key>(): { key: Key; setKey: (key: Key) => void } {
  const { setValue } = useFormContext();
  const key = useWatch({ name: 'key' }) as Key;
  return { key, setKey: (next) => setValue('key', next, { shouldDirty: true }) };
}
