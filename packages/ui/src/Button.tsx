import { clsx } from 'clsx';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent px-5 text-on-accent hover:bg-accent-strong active:bg-accent-strong',
  secondary: 'border border-edge bg-surface px-5 text-ink hover:bg-sunken active:bg-sunken',
  quiet: 'px-3 text-muted hover:bg-sunken hover:text-ink active:bg-sunken',
};

/** The classes of a button, for links that look like one. */
export function buttonClass(variant: ButtonVariant = 'primary', className?: string): string {
  return clsx(
    'inline-flex min-h-12 items-center justify-center gap-2 rounded-button py-2 text-sm font-semibold',
    'text-center select-none transition-colors duration-120 sm:min-h-11',
    variants[variant],
    className,
  );
}

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  /** Work is under way: a second press does nothing, and focus stays. */
  isBusy?: boolean;
  icon?: ReactNode;
};

export function Button({
  variant = 'primary',
  isBusy = false,
  icon,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled']}
      onClick={press}
      className={buttonClass(variant, clsx(isBusy && 'cursor-progress opacity-80', className))}
    >
      {isBusy ? <LoaderCircle aria-hidden size={18} className="animate-spin" /> : icon}
      {children}
    </button>
  );
}
