import { useLingui } from '@lingui/react/macro';
import { useWatch } from 'react-hook-form';
import { FormPart } from '../fields/FormPart.tsx';
import { controlClass } from '../fields/FieldFrame.tsx';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { freshId } from '../fields/option.ids.ts';
import { useFormScope } from '../fields/question-form.context.ts';
import { useRows } from '../fields/use-rows.ts';
import { useKey } from './ChoiceOptions.tsx';
import type { MatchingModel, RightModel } from './matching.model.ts';
import { newPairs } from './matching.pairs.ts';
import type { ItemModel } from './ordering.model.ts';
import { RationaleField } from './RationaleField.tsx';
import { StemField } from './StemField.tsx';

const FEWEST = 2;
const MOST = { left: 8, right: 12 };
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8'];

export function MatchingEditor() {
  return (
    <>
      <StemField />
      <LeftSides />
      <RightSides />
      <RationaleField />
    </>
  );
}

/** Every id of the question: none stands twice, on either side. */
function useTaken(): string[] {
  const [left, right] = useWatch({ name: ['left', 'right'] }) as [ItemModel[], RightModel[]];
  return [...left, ...right].map(({ id }) => id);
}

function LeftSides() {
  const { t } = useLingui();
  const { isNew } = useFormScope();
  const taken = useTaken();
  const { key, setKey } = useKey<MatchingModel['key']>();
  const { rows, add, remove, move } = useRows<ItemModel>('left');
  const drop = (index: number, id: string) => {
    setKey(newPairs(key, { left: id, right: null }));
    remove(index);
  };
  return (
    <FormPart
      title={t`Left side, and what belongs to it`}
      hint={t`Each right side goes with one left side at most.`}
      names={['left', 'key', ...rows.map(({ id }) => `key.${id}`)]}
    >
      <ol className="grid gap-3">
        {rows.map(({ rowKey, id }, index) => (
          <li key={rowKey} className="grid gap-2 rounded-button border border-line bg-surface p-3">
            <div className="flex flex-wrap items-start gap-x-2 sm:flex-nowrap">
              <TextField
                name={`left.${index}.text`}
                label={t`Left ${index + 1}`}
                isLong
                className="min-w-48 flex-1"
              />
              <div className="ms-auto sm:pt-6">
                <RowTools
                  row={t`left ${index + 1}`}
                  onMove={(by) => move(index, by)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  onRemove={rows.length > FEWEST ? () => drop(index, id) : undefined}
                />
              </div>
            </div>
            <PairField
              label={t`belongs to left ${index + 1}`}
              value={key[id] ?? ''}
              onChange={(right) => setKey(newPairs(key, { left: id, right }))}
            />
          </li>
        ))}
      </ol>
      <AddButton
        isFull={rows.length >= MOST.left}
        full={t`Eight pairs are the most.`}
        onClick={() =>
          add({ id: freshId(taken, { isNew, random: Math.random, names: DIGITS }), text: '' })
        }
      >
        {t`Add a left side`}
      </AddButton>
    </FormPart>
  );
}

type PairFieldProps = { label: string; value: string; onChange: (right: string | null) => void };

function PairField({ label, value, onChange }: PairFieldProps) {
  const { t } = useLingui();
  const right = useWatch({ name: 'right' }) as RightModel[];
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value || null)}
      className={`${controlClass} border-edge`}
    >
      <option value="">{t`Choose what belongs to it`}</option>
      {right.map(({ id, text }, index) => (
        <option key={id} value={id}>
          {text.trim() || t`Right ${index + 1} (still empty)`}
        </option>
      ))}
    </select>
  );
}

function RightSides() {
  const { t } = useLingui();
  const { isNew } = useFormScope();
  const taken = useTaken();
  const { key, setKey } = useKey<MatchingModel['key']>();
  const { rows, add, remove } = useRows<RightModel>('right');
  const paired = new Set(Object.values(key));
  const drop = (index: number, id: string) => {
    const kept = Object.entries(key).filter(([, right]) => right !== id);
    setKey(Object.fromEntries(kept));
    remove(index);
  };
  return (
    <FormPart
      title={t`Right side`}
      hint={t`What is left over makes it harder to find the last pair by elimination. A reason is told to whoever paired it wrongly.`}
      names={['right']}
    >
      <ul className="grid gap-3">
        {rows.map(({ rowKey, id }, index) => (
          <li key={rowKey} className="grid gap-2 rounded-button border border-line bg-surface p-3">
            <div className="flex items-start gap-2">
              <TextField
                name={`right.${index}.text`}
                label={paired.has(id) ? t`Right ${index + 1}` : t`Right ${index + 1}, left over`}
                isLong
                className="min-w-0 flex-1"
              />
              <div className="pt-6">
                <RowTools
                  row={t`right ${index + 1}`}
                  onRemove={rows.length > FEWEST ? () => drop(index, id) : undefined}
                />
              </div>
            </div>
            <TextField
              name={`right.${index}.rationale`}
              label={t`When paired wrongly (may be left out)`}
              isOptional
              isLong
            />
          </li>
        ))}
      </ul>
      <AddButton
        isFull={rows.length >= MOST.right}
        full={t`Twelve right sides are the most.`}
        onClick={() =>
          add({ id: freshId(taken, { isNew, random: Math.random }), text: '', rationale: null })
        }
      >
        {t`Add a right side`}
      </AddButton>
    </FormPart>
  );
}
