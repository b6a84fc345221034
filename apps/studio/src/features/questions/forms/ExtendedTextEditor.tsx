import { useLingui } from '@lingui/react/macro';
import { FormPart } from '../fields/FormPart.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useRows } from '../fields/use-rows.ts';
import type { ExtendedTextModel } from './extended-text.model.ts';
import { StemField } from './StemField.tsx';

type RubricLine = ExtendedTextModel['rubric'][number];

export function ExtendedTextEditor() {
  const { t } = useLingui();
  return (
    <>
      <StemField />
      <NumberField
        name="maxWords"
        label={t`Words asked for`}
        hint={t`Told to the student; a longer answer is not refused.`}
        className="max-w-48"
      />
      <Rubric />
      <TextField
        name="modelAnswer"
        label={t`Model answer`}
        hint={t`Shown with the rubric once the answer is handed in.`}
        isLong
      />
    </>
  );
}

function Rubric() {
  const { t } = useLingui();
  const { rows, add, remove, move } = useRows<RubricLine>('rubric');
  return (
    <FormPart
      title={t`Rubric`}
      hint={t`A person marks the answer by these lines. One line, one thing to look for.`}
      names={['rubric']}
    >
      <ol className="grid gap-2">
        {rows.map(({ rowKey }, index) => (
          <li key={rowKey} className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
            <NumberField
              name={`rubric.${index}.points`}
              label={t`Points ${index + 1}`}
              className="w-20"
            />
            <TextField
              name={`rubric.${index}.criterion`}
              label={t`The answer … (${index + 1})`}
              isLong
              className="min-w-48 flex-1"
            />
            <div className="ms-auto sm:pt-6">
              <RowTools
                row={t`line ${index + 1}`}
                onMove={(by) => move(index, by)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onRemove={rows.length > 1 ? () => remove(index) : undefined}
              />
            </div>
          </li>
        ))}
      </ol>
      <AddButton
        isFull={rows.length >= 20}
        full={t`Twenty lines are the most.`}
        onClick={() => add({ points: 1, criterion: '' })}
      >
        {t`Add a line`}
      </AddButton>
    </FormPart>
  );
}
