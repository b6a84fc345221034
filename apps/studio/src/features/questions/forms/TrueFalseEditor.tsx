import { useLingui } from '@lingui/react/macro';
import { RadioGroup } from '../fields/RadioGroup.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useKey } from './ChoiceOptions.tsx';
import { StemField } from './StemField.tsx';
import type { TrueFalseModel } from './true-false.model.ts';

export function TrueFalseEditor() {
  const { t } = useLingui();
  const { key, setKey } = useKey<TrueFalseModel['key']>();
  return (
    <>
      <StemField label={t`Statement`} />
      <RadioGroup
        name="key"
        label={t`The statement is`}
        choices={[
          { value: 'true', label: t`True` },
          { value: 'false', label: t`False` },
        ]}
        value={key === null ? null : key ? 'true' : 'false'}
        onChange={(value) => setKey(value === 'true')}
      />
      <TextField name="rationales.true" label={t`To whoever says “true”`} isLong />
      <TextField name="rationales.false" label={t`To whoever says “false”`} isLong />
    </>
  );
}
