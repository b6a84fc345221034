import { useLingui } from '@lingui/react/macro';
import { FormPart } from '../fields/FormPart.tsx';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { freshId } from '../fields/option.ids.ts';
import { useFormScope } from '../fields/question-form.context.ts';
import { useRows } from '../fields/use-rows.ts';
import { useKey } from './ChoiceOptions.tsx';
import type { ItemModel, OrderingModel } from './ordering.model.ts';
import { RationaleField } from './RationaleField.tsx';
import { StemField } from './StemField.tsx';
import { moved } from './row.order.ts';

const FEWEST = 3;
const MOST = 12;

export function OrderingEditor() {
  return (
    <>
      <StemField />
      <Items />
      <RationaleField />
    </>
  );
}

/** The items as they stand in the right order, wherever the file has them. */
function Items() {
  const { t } = useLingui();
  const { isNew } = useFormScope();
  const { rows, add, remove } = useRows<ItemModel>('items');
  const { key, setKey } = useKey<OrderingModel['key']>();
  const inOrder = key.flatMap((id) => {
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    return row ? [{ ...row, index }] : [];
  });
  const drop = (index: number, id: string) => {
    setKey(key.filter((one) => one !== id));
    remove(index);
  };
  const append = () => {
    const id = freshId(
      rows.map((row) => row.id),
      { isNew, random: Math.random },
    );
    add({ id, text: '' });
    setKey([...key, id]);
  };
  return (
    <FormPart
      title={t`Items, in the right order`}
      hint={t`Students never see them in this order. Each pair of neighbours that stands right earns its share.`}
      names={['items', 'key']}
    >
      <ol className="grid gap-2">
        {inOrder.map(({ rowKey, id, index }, place) => (
          <li key={rowKey} className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
            <span aria-hidden className="w-5 pt-3 text-end text-xs text-muted tabular lg:pt-2">
              {place + 1}
            </span>
            <TextField
              name={`items.${index}.text`}
              label={t`Item ${place + 1}`}
              isLabelHidden
              isLong
              className="min-w-48 flex-1"
            />
            <div className="ms-auto">
              <RowTools
                row={t`item ${place + 1}`}
                onMove={(by) => setKey(moved(key, place, by))}
                isFirst={place === 0}
                isLast={place === inOrder.length - 1}
                onRemove={rows.length > FEWEST ? () => drop(index, id) : undefined}
              />
            </div>
          </li>
        ))}
      </ol>
      <AddButton isFull={rows.length >= MOST} full={t`Twelve items are the most.`} onClick={append}>
        {t`Add an item`}
      </AddButton>
    </FormPart>
  );
}
