import { useLingui } from '@lingui/react/macro';
import type { EvidenceStrength } from '@palpate/content/tree';
import { clsx } from 'clsx';
import { Hand, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type FrameProps = {
  label: string;
  icon: ReactNode;
  tone: string;
  children?: ReactNode;
};

function Frame({ label, icon, tone, children }: FrameProps) {
  return (
    <aside aria-label={label} className={clsx('rounded-card border-s-3 p-5', tone)}>
      <p className="mb-3 flex items-center gap-2 text-xs font-semibold">
        {icon}
        {label}
      </p>
      <div className="lesson-box">{children}</div>
    </aside>
  );
}

export function TechniqueCallout({ children }: { children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <Frame
      label={t`Technique`}
      icon={<Hand aria-hidden size={16} className="text-accent" />}
      tone="border-accent bg-accent-soft"
    >
      {children}
    </Frame>
  );
}

export function CautionCallout({ children }: { children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <Frame
      label={t`Caution`}
      icon={<TriangleAlert aria-hidden size={16} className="text-caution" />}
      tone="border-caution bg-caution-soft"
    >
      {children}
    </Frame>
  );
}

const strengths: readonly EvidenceStrength[] = ['none-found', 'very-low', 'low', 'moderate'];

export function isEvidenceStrength(value: unknown): value is EvidenceStrength {
  return strengths.some((strength) => strength === value);
}

type EvidenceProps = { strength: EvidenceStrength; children?: ReactNode };

/** How strong the evidence is: a word, and as many marks of three as it earns. */
export function EvidenceCallout({ strength, children }: EvidenceProps) {
  const { t } = useLingui();
  const words: Record<EvidenceStrength, string> = {
    'none-found': t`Evidence: none found`,
    'very-low': t`Evidence: very low`,
    low: t`Evidence: low`,
    moderate: t`Evidence: moderate`,
  };
  return (
    <Frame
      label={words[strength]}
      icon={<Marks count={strengths.indexOf(strength)} />}
      tone="border-edge bg-sunken"
    >
      {children}
    </Frame>
  );
}

function Marks({ count }: { count: number }) {
  return (
    <span aria-hidden className="flex items-center gap-1">
      {[1, 2, 3].map((mark) => (
        <span
          key={mark}
          className={clsx('size-2 rounded-full border border-ink', mark <= count && 'bg-ink')}
        />
      ))}
    </span>
  );
}
