import { useLingui } from '@lingui/react/macro';

export type Pane = 'source' | 'preview' | 'problems';

export type PaneSwitchProps = { pane: Pane; problems: number; onShow: (pane: Pane) => void };

/** On a phone one of the three is shown; a wide screen has room for all. */
export function PaneSwitch({ pane, problems, onShow }: PaneSwitchProps) {
  const { t } = useLingui();
  const words: Record<Pane, string> = {
    source: t`Source`,
    preview: t`Preview`,
    problems: t`Problems (${problems})`,
  };
  return (
    <div
      role="group"
      aria-label={t`What to show`}
      className="m-3 grid grid-cols-3 gap-1 rounded-button bg-sunken p-1 lg:hidden"
    >
      {(['source', 'preview', 'problems'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={pane === one}
          onClick={() => onShow(one)}
          className="tabular min-h-12 rounded-control px-2 text-xs font-semibold text-muted aria-pressed:bg-surface aria-pressed:text-ink"
        >
          {words[one]}
        </button>
      ))}
    </div>
  );
}
