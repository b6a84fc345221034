import { useLingui } from '@lingui/react/macro';
import type { SingleChoiceModel } from './choice.model.ts';
import { ChoiceOptions, useKey } from './ChoiceOptions.tsx';
import { StemField } from './StemField.tsx';

export function SingleChoiceEditor() {
  const { t } = useLingui();
  const { key, setKey } = useKey<SingleChoiceModel['key']>();
  const mark = (id: string, isRight: boolean) => {
    if (isRight) setKey(id);
    else if (key === id) setKey('');
  };
  return (
    <>
      <StemField />
      <ChoiceOptions
        hint={t`Mark the right one. Each says why it is right or not: the reason speaks to whoever chose it. Students see the options in any order.`}
        mark="radio"
        isRight={(id) => key === id}
        onMark={mark}
      />
    </>
  );
}
