import { useLingui } from '@lingui/react/macro';
import { useWatch } from 'react-hook-form';
import { FormPart } from '../fields/FormPart.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useRows } from '../fields/use-rows.ts';
import type { NumericModel } from './numeric.model.ts';
import { RationaleField } from './RationaleField.tsx';
import { StemField } from './StemField.tsx';

export function NumericEditor() {
  const { t } = useLingui();
  return (
    <>
      <StemField />
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField name="key" label={t`Right answer`} hint={t`In the first unit below.`} />
        <NumberField
          name="tolerance"
          label={t`Tolerance`}
          hint={t`So far off is still right, the edge included.`}
        />
      </div>
      <Units />
      <RationaleField />
      <CommonErrors />
    </>
  );
}

type Unit = NumericModel['units'][number];
type CommonError = NumericModel['commonErrors'][number];

function Units() {
  const { t } = useLingui();
  const { rows, add, remove } = useRows<Unit>('units');
  const first = String(useWatch({ name: 'units.0.name' }) ?? '') || t`the first unit`;
  return (
    <FormPart
      title={t`Units`}
      hint={t`A number without its unit is no answer. The first unit is the answer's own; the factor turns another one into it.`}
      names={['units']}
    >
      <ul className="grid gap-3">
        {rows.map(({ rowKey }, index) => (
          <li key={rowKey} className="flex items-start gap-2">
            <TextField
              name={`units.${index}.name`}
              label={t`Unit ${index + 1}`}
              className="min-w-0 flex-1"
            />
            {index === 0 ? (
              <p className="w-24 pt-8 text-xs text-muted sm:w-32">{t`the answer's own`}</p>
            ) : (
              <NumberField
                name={`units.${index}.factor`}
                label={t`One is … ${first}`}
                className="w-24 sm:w-32"
              />
            )}
            <div className="pt-6">
              <RowTools
                row={t`unit ${index + 1}`}
                onRemove={index > 0 ? () => remove(index) : undefined}
              />
            </div>
          </li>
        ))}
      </ul>
      <AddButton
        isFull={rows.length >= 8}
        full={t`Eight units are the most.`}
        onClick={() => add({ name: '', factor: null })}
      >
        {t`Add a unit`}
      </AddButton>
    </FormPart>
  );
}

function CommonErrors() {
  const { t } = useLingui();
  const { rows, add, remove } = useRows<CommonError>('commonErrors');
  return (
    <FormPart
      title={t`Common errors`}
      hint={t`A wrong number that many arrive at, and what went wrong on the way: the answer then says more than “no”.`}
      names={['commonErrors']}
    >
      <ul className="grid gap-3">
        {rows.map(({ rowKey }, index) => (
          <li
            key={rowKey}
            className="grid gap-2 rounded-button border border-line bg-surface p-3 sm:grid-cols-[8rem_minmax(0,1fr)_auto]"
          >
            <NumberField name={`commonErrors.${index}.value`} label={t`Number ${index + 1}`} />
            <TextField name={`commonErrors.${index}.rationale`} label={t`What went wrong`} isLong />
            <div className="ms-auto sm:pt-6">
              <RowTools row={t`common error ${index + 1}`} onRemove={() => remove(index)} />
            </div>
          </li>
        ))}
      </ul>
      <AddButton
        isFull={rows.length >= 12}
        full={t`Twelve common errors are the most.`}
        onClick={() => add({ value: null, rationale: '' })}
      >
        {t`Add a common error`}
      </AddButton>
    </FormPart>
  );
}
