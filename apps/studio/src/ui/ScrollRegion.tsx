import type { ComponentProps } from 'react';

export type ScrollRegionProps = ComponentProps<'div'> & { label: string };

/** A part that scrolls by itself can be reached and moved by keyboard, and says what it is. */
export function ScrollRegion({ label, className = '', ...rest }: ScrollRegionProps) {
  return (
    <div
      {...rest}
      role="region"
      aria-label={label}
      tabIndex={0}
      className={`edge-cue relative overflow-auto overscroll-x-contain ${className}`}
    />
  );
}
