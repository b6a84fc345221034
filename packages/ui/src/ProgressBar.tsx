import { clsx } from 'clsx';

export type ProgressBarProps = {
  /** Says what progresses, for those who do not see the bar. */
  label: string;
  value: number;
  max?: number;
  /** What the value means in words, as "3 of 12 lessons". */
  valueText?: string;
  isThin?: boolean;
  className?: string;
};

export function ProgressBar(props: ProgressBarProps) {
  const { label, value, max = 100, valueText, isThin = false, className } = props;
  const share = max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      className={clsx('overflow-hidden rounded-full bg-line', isThin ? 'h-1' : 'h-1.5', className)}
    >
      {/* An attribute, since the content policy allows no style in a page that comes drawn. */}
      <svg aria-hidden className="block size-full rtl:-scale-x-100">
        <rect
          width={`${share * 100}%`}
          height="100%"
          rx="3"
          className="fill-accent transition-[width] duration-320 ease-out"
        />
      </svg>
    </div>
  );
}
