import { Trans } from '@lingui/react/macro';
import { ShieldAlert } from 'lucide-react';

/** A muscle beside great vessels or nerves. */
export function AdvancedMark({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs font-semibold text-warn">
      <ShieldAlert aria-hidden size={16} className="shrink-0" />
      {isShort ? <Trans>Supervised</Trans> : <Trans>Only with direct supervision</Trans>}
    </span>
  );
}
