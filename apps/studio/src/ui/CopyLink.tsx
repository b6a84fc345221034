import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';

/** A link that is shown once, with the one press that takes it along. */
export function CopyLink({ label, link }: { label: string; link: string }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    // Without leave to write to the clipboard the link stays selected, ready to be copied by hand.
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  };
  return (
    <div className="grid gap-2">
      <div className="grid gap-2 sm:flex">
        <input
          ref={field}
          readOnly
          aria-label={label}
          value={link}
          onFocus={(event) => event.target.select()}
          className="control min-w-0 flex-1 text-sm!"
        />
        <Button
          onClick={() => void copy()}
          icon={isCopied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          className="shrink-0"
        >
          {isCopied ? t`Copied` : t`Copy link`}
        </Button>
      </div>
      <p role="status" className="text-xs text-muted">
        {isCopied ? (
          <Trans>The link is in the clipboard.</Trans>
        ) : (
          <Trans>Shown this once: copy it before you close.</Trans>
        )}
      </p>
    </div>
  );
}
