import { Trans } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { useId, useState } from 'react';

type PasteTextProps = { isBusy: boolean; onPasted: (text: string) => void };

/** Cells copied out of a spreadsheet, for who has no file at hand. */
export function PasteText({ isBusy, onPasted }: PasteTextProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="rounded-card border border-line bg-surface text-sm">
      <summary className="min-h-12 px-4 py-3 font-medium text-accent">
        <Trans>Paste rows instead</Trans>
      </summary>
      <div className="grid gap-3 px-4 pb-4">
        <label htmlFor={id} className="text-xs text-muted">
          <Trans>Copy the cells in your spreadsheet and paste them here, a person a row.</Trans>
        </label>
        <textarea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={6}
          spellCheck={false}
          className="control font-mono! text-sm!"
        />
        <Button
          variant="secondary"
          isBusy={isBusy}
          onClick={() => onPasted(text)}
          className="justify-self-start"
        >
          <Trans>Read these rows</Trans>
        </Button>
      </div>
    </details>
  );
}
