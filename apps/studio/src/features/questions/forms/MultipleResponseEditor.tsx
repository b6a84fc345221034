import { useLingui } from '@lingui/react/macro';
import type { MultipleResponseModel } from './choice.model.ts';
import { ChoiceOptions, useKey } from './ChoiceOptions.tsx';
import { StemField } from './StemField.tsx';

export function MultipleResponseEditor() {
  const { t } = useLingui();
  const { key, setKey } = useKey<MultipleResponseModel['key']>();
  const mark = (id: string, isRight: boolean) => {
    const others = key.filter((one) => one !== id);
    setKey(isRight ? [...others, id] : others);
  };
  return (
    <>
      <StemField />
      <ChoiceOptions
        hint={t`Mark all that are right. A right tick earns its share, a wrong one takes a share away.`}
        mark="checkbox"
        isRight={(id) => key.includes(id)}
        onMark={mark}
      />
    </>
  );
}
