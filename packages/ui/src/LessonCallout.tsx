import { useLingui } from '@lingui/react/macro';
import type { EvidenceStrength } from '@palpate/content/tree';
import { clsx } from 'clsx';
import { Hand, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type CalloutProps = { title?: string | undefined; children?: ReactNode };

type FrameProps = {
  /** What kind of box it is. */
  label: string;
  /** The kind and the author's title, in one line. */
  heading: string;
  icon: ReactNode;
  tone: string;
  children?: ReactNode;
};

function Frame({ label, heading, icon, tone, children }: FrameProps) {
  return (
    <div role="note" aria-label={label} className={clsx('rounded-card border-s-3 p-5', tone)}>
      <p className="mb-3 flex gap-2 text-xs font-semibold">
        <span aria-hidden className="flex h-lh shrink-0 items-center">
          {icon}
        </span>
        {heading}
      </p>
      <div className="lesson-box">{children}</div>
    </div>
  );
}

export function TechniqueCallout({ title, children }: CalloutProps) {
  const { t } = useLingui();
  return (
    <Frame
      label={t`Technique`}
      heading={title ? t`Technique: ${title}` : t`Technique`}
      icon={<Hand size={16} className="text-accent" />}
      tone="border-accent bg-accent-soft"
    >
      {children}
    </Frame>
  );
}

export function CautionCallout({ title, children }: CalloutProps) {
  const { t } = useLingui();
  return (
    <Frame
      label={t`Caution`}
      heading={title ? t`Caution: ${title}` : t`Caution`}
      icon={<TriangleAlert size={16} className="text-caution" />}
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

type EvidenceProps = CalloutProps & { strength: EvidenceStrength };

/** How strong the evidence is: a word, and as many marks of three as it earns. */
export function EvidenceCallout({ strength, title, children }: EvidenceProps) {
  const { t } = useLingui();
  const words: Record<EvidenceStrength, string> = {
    'none-found': t`Evidence: none found`,
    'very-low': t`Evidence: very low`,
    low: t`Evidence: low`,
    moderate: t`Evidence: moderate`,
  };
  const label = words[strength];
  return (
    <Frame
      label={label}
      heading={title ? t`${label}. ${title}` : label}
      icon={<Marks count={strengths.indexOf(strength)} />}
      tone="border-edge bg-sunken"
    >
      {children}
    </Frame>
  );
}

function Marks({ count }: { count: number }) {
  return (
    <span className="flex items-center gap-1">
      {[1, 2, 3].map((mark) => (
        <span
          key={mark}
          className={clsx('size-2 rounded-full border border-ink', mark <= count && 'bg-ink')}
        />
      ))}
    </span>
  );
}
