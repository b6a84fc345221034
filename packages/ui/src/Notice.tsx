import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeTone = 'error' | 'info' | 'ok';

const tones = {
  error: { Icon: CircleAlert, className: 'bg-caution-soft', iconClass: 'text-caution' },
  info: { Icon: Info, className: 'bg-sunken', iconClass: 'text-muted' },
  ok: { Icon: CircleCheck, className: 'bg-ok-soft', iconClass: 'text-ok' },
} as const;

export type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** What to do about it: a button or a link. */
  action?: ReactNode;
  className?: string;
};

/** An error is announced at once; everything else waits for a pause. */
export function Notice({ tone = 'info', title, children, action, className }: NoticeProps) {
  const { Icon, className: toneClass, iconClass } = tones[tone];
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={clsx('flex gap-3 rounded-button p-4 text-sm', toneClass, className)}
    >
      <Icon aria-hidden size={20} className={clsx('mt-px shrink-0', iconClass)} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {action ? <div className="mt-2">{action}</div> : null}
      </div>
    </div>
  );
}
