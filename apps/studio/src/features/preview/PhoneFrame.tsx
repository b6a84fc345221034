import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** A phone's width and height on a wide screen; on a phone, the screen itself. */
export function PhoneFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div
      role="region"
      aria-label={t`What a student sees`}
      tabIndex={0}
      className="relative min-w-0 bg-canvas lg:mx-auto lg:h-[48rem] lg:max-h-[85dvh] lg:w-[26rem] lg:overflow-y-auto lg:overscroll-contain lg:rounded-[2rem] lg:border-8 lg:border-line lg:px-5 lg:py-8"
    >
      {children}
    </div>
  );
}
