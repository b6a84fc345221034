import { useLingui } from '@lingui/react/macro';
import { verdicts } from '@palpate/question-types/pure';
import type { ClaimVerdict } from '@palpate/question-types/pure';
import { FormPart } from '../fields/FormPart.tsx';
import { RadioGroup } from '../fields/RadioGroup.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useKey } from './ChoiceOptions.tsx';
import type { ClaimCheckModel } from './claim-check.model.ts';
import { StemField } from './StemField.tsx';

export function ClaimCheckEditor() {
  const { t } = useLingui();
  const { key, setKey } = useKey<ClaimCheckModel['key']>();
  const words = useVerdictNames();
  return (
    <>
      <StemField name="claim" label={t`Claim`} />
      <RadioGroup
        name="key"
        label={t`By its sources the claim is`}
        choices={verdicts.map((value) => ({ value, label: words[value] }))}
        value={key}
        onChange={setKey}
      />
      <TextField
        name="correction"
        label={t`What may be said instead`}
        hint={t`The claim in words that the sources carry.`}
        isLong
      />
      <FormPart
        title={t`To each verdict`}
        hint={t`What to say to whoever chose it. The likely mistakes are worth a reason; the others may be left out.`}
        names={['rationales']}
      >
        {verdicts.map((verdict) => (
          <TextField
            key={verdict}
            name={`rationales.${verdict}`}
            label={verdict === key ? t`${words[verdict]} (the key)` : words[verdict]}
            isOptional
            isLong
          />
        ))}
      </FormPart>
    </>
  );
}

function useVerdictNames(): Record<ClaimVerdict, string> {
  const { t } = useLingui();
  return {
    sound: t`Sound`,
    'partly-sound': t`Partly sound`,
    overstated: t`Overstated`,
    unsupported: t`Unsupported`,
    false: t`False`,
  };
}
