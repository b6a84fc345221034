import { useLingui } from '@lingui/react/macro';
import { FormPart } from '../fields/FormPart.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { AddButton, RowTools } from '../fields/RowTools.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useRows } from '../fields/use-rows.ts';
import { RationaleField } from './RationaleField.tsx';
import type { ShortAnswerModel } from './short-answer.model.ts';
import { SpellingTrial } from './SpellingTrial.tsx';
import { StemField } from './StemField.tsx';

const MOST = 40;

type Accepted = ShortAnswerModel['accepted'][number];
type Mistaken = ShortAnswerModel['mistaken'][number];

export function ShortAnswerEditor() {
  return (
    <>
      <StemField />
      <AcceptedTexts />
      <SpellingTrial />
      <RationaleField />
      <MistakenTexts />
    </>
  );
}

function AcceptedTexts() {
  const { t } = useLingui();
  const { rows, add, remove } = useRows<Accepted>('accepted');
  return (
    <FormPart
      title={t`Accepted answers`}
      hint={t`Case, accents and punctuation at the ends don't count; * stands for any run of letters. The first one of weight 1 is what students are shown.`}
      names={['accepted']}
    >
      <ul className="grid gap-2">
        {rows.map(({ rowKey }, index) => (
          <li key={rowKey} className="flex items-start gap-2">
            <TextField
              name={`accepted.${index}.text`}
              label={t`Accepted answer ${index + 1}`}
              isLabelHidden
              className="min-w-0 flex-1"
            />
            <NumberField
              name={`accepted.${index}.weight`}
              label={t`Weight of answer ${index + 1}`}
              isLabelHidden
              placeholder="1"
              className="w-16"
            />
            <RowTools
              row={t`accepted answer ${index + 1}`}
              onRemove={rows.length > 1 ? () => remove(index) : undefined}
            />
          </li>
        ))}
      </ul>
      <AddButton
        isFull={rows.length >= MOST}
        full={t`Forty texts are the most: a * may take several of them.`}
        onClick={() => add({ text: '', weight: 1 })}
      >
        {t`Add an accepted answer`}
      </AddButton>
    </FormPart>
  );
}

function MistakenTexts() {
  const { t } = useLingui();
  const { rows, add, remove } = useRows<Mistaken>('mistaken');
  return (
    <FormPart
      title={t`Mistaken answers`}
      hint={t`What is often written instead, and what it is really the name of.`}
      names={['mistaken']}
    >
      <ul className="grid gap-3">
        {rows.map(({ rowKey }, index) => (
          <li
            key={rowKey}
            className="grid gap-2 rounded-button border border-line bg-surface p-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto]"
          >
            <TextField name={`mistaken.${index}.text`} label={t`Mistaken answer ${index + 1}`} />
            <TextField name={`mistaken.${index}.rationale`} label={t`What to say to it`} isLong />
            <div className="sm:pt-6">
              <RowTools row={t`mistaken answer ${index + 1}`} onRemove={() => remove(index)} />
            </div>
          </li>
        ))}
      </ul>
      <AddButton
        isFull={rows.length >= MOST}
        full={t`Forty texts are the most: a * may take several of them.`}
        onClick={() => add({ text: '', rationale: '' })}
      >
        {t`Add a mistaken answer`}
      </AddButton>
    </FormPart>
  );
}
