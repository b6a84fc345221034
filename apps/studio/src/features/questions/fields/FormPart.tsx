import { useId } from 'react';
import type { ReactNode } from 'react';
import { FaultLine } from '../../../ui/FaultLine.tsx';
import { useFormScope } from './question-form.context.ts';

type FormPartProps = {
  title: string;
  hint?: ReactNode;
  /** Names of values without a field of their own, whose faults are said here. */
  names?: readonly string[];
  children: ReactNode;
};

/** A part of the form under its heading. */
export function FormPart({ title, hint, names = [], children }: FormPartProps) {
  const id = useId();
  const { faults, showsAll } = useFormScope();
  const said = showsAll ? names.flatMap((name) => faults.get(name) ?? []) : [];
  return (
    <section
      aria-labelledby={id}
      data-field={names.join(' ')}
      tabIndex={-1}
      className="grid gap-3 rounded-control"
    >
      <div className="grid gap-0.5">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {hint ? <p className="text-xs text-pretty text-muted">{hint}</p> : null}
      </div>
      {said.map(({ message }) => (
        <FaultLine key={message}>{message}</FaultLine>
      ))}
      {children}
    </section>
  );
}
