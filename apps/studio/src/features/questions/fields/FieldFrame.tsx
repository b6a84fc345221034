import { clsx } from 'clsx';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { FaultLine } from '../../../ui/FaultLine.tsx';

export const controlClass =
  'w-full rounded-control border bg-surface px-3 py-2 text-base min-h-12 lg:min-h-9 lg:py-1.5 lg:text-sm';

export type Framed = { id: string; describedBy: string | undefined; isWrong: boolean };

type FieldFrameProps = {
  /** Where a problem leads to. */
  name: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  fault: string | null;
  className?: string;
  children: (framed: Framed) => ReactNode;
};

/** A label above, the control, and what is wrong with it below. */
export function FieldFrame(props: FieldFrameProps) {
  const { name, label, isLabelHidden = false, hint, fault, className, children } = props;
  const id = useId();
  const describedBy = clsx(hint && `${id}-hint`, fault && `${id}-fault`) || undefined;
  return (
    <div data-field={name} className={clsx('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-xs font-semibold text-ink'}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 text-xs text-pretty text-muted">
          {hint}
        </p>
      ) : null}
      {children({ id, describedBy, isWrong: fault !== null })}
      {fault ? <FaultLine id={`${id}-fault`}>{fault}</FaultLine> : null}
    </div>
  );
}
