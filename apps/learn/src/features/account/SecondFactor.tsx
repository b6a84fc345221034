import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { formatDate } from '@palpate/ui/format';
import { Notice } from '@palpate/ui/Notice';
import { ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SecondFactorPartsFragment } from './gql/graphql.ts';
import { NewCodesForm } from './NewCodesForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SecondFactorSetUp } from './SecondFactorSetUp.tsx';
import { TurnOffForm } from './TurnOffForm.tsx';

type SecondFactorProps = { state: SecondFactorPartsFragment; isStaff: boolean };
type Step = 'rest' | 'set-up' | 'new-codes' | 'off';

const FEW_CODES = 3;

/** Off, being turned on, on: and the recovery codes, for the one time they are shown. */
export function SecondFactor(props: SecondFactorProps) {
  const [step, setStep] = useState<Step>('rest');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const box = useFocusOnChange(codes ? 'codes' : step);
  const show = (made: readonly string[]) => {
    setCodes(made);
    setStep('rest');
  };
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : (
        <StepPart {...props} step={step} onStep={setStep} onCodes={show} />
      )}
    </div>
  );
}

/** What was pressed is gone with its part: the keyboard goes on in the next one. */
function useFocusOnChange(shown: string) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (!box.current?.contains(document.activeElement)) box.current?.focus();
  }, [shown]);
  return box;
}

type StepPartProps = SecondFactorProps & {
  step: Step;
  onStep: (step: Step) => void;
  onCodes: (codes: readonly string[]) => void;
};

function StepPart({ state, isStaff, step, onStep, onCodes }: StepPartProps) {
  const rest = () => onStep('rest');
  switch (step) {
    case 'set-up':
      return <SecondFactorSetUp onDone={onCodes} onBack={rest} />;
    case 'new-codes':
      return <NewCodesForm onDone={onCodes} onBack={rest} />;
    case 'off':
      return <TurnOffForm onDone={rest} />;
    case 'rest':
      return state.isOn ? (
        <TurnedOn state={state} onStep={onStep} />
      ) : (
        <TurnedOff isStaff={isStaff} onBegin={() => onStep('set-up')} />
      );
  }
}

function TurnedOff({ isStaff, onBegin }: { isStaff: boolean; onBegin: () => void }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted">
        {isStaff ? (
          <Trans>
            You see other people’s work. With a second step, a password that leaks is not enough to
            get in: a code from an app on your phone is asked for too.
          </Trans>
        ) : (
          <Trans>
            With a second step, a password that leaks is not enough to get in: a code from an app on
            your phone is asked for too.
          </Trans>
        )}
      </p>
      <Button variant="secondary" onClick={onBegin}>{t`Turn on`}</Button>
    </div>
  );
}

type TurnedOnProps = { state: SecondFactorPartsFragment; onStep: (step: Step) => void };

function TurnedOn({ state: { since, recoveryCodesLeft }, onStep }: TurnedOnProps) {
  const { t, i18n } = useLingui();
  const day = since ? formatDate(since, i18n.locale) : '';
  return (
    <div className="grid gap-4">
      <p className="flex items-center gap-2 text-sm font-semibold text-ok">
        <ShieldCheck aria-hidden size={20} className="shrink-0" />
        <Trans>On since {day}</Trans>
      </p>
      {recoveryCodesLeft < FEW_CODES ? (
        <Notice>
          <Plural
            value={recoveryCodesLeft}
            _0="No recovery code is left. Make new ones before you need one."
            one="One recovery code is left. Make new ones before you need them."
            other="# recovery codes are left. Make new ones before you need them."
          />
        </Notice>
      ) : (
        <p className="text-sm text-muted">
          <Plural value={recoveryCodesLeft} one="# recovery code" other="# recovery codes" />{' '}
          <Trans>are left for the day your phone is lost.</Trans>
        </p>
      )}
      <div className="grid gap-2">
        <Button variant="secondary" onClick={() => onStep('new-codes')}>
          {t`Make new recovery codes`}
        </Button>
        <Button variant="quiet" onClick={() => onStep('off')}>{t`Turn off`}</Button>
      </div>
    </div>
  );
}
