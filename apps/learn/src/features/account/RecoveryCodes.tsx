import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';

type RecoveryCodesProps = { codes: readonly string[]; onKept: () => void };

/** Shown this once: to copy, to keep as a file, or to print. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useLingui();
  const [isCopied, setCopied] = useState(false);
  const text = `${codes.join('\n')}\n`;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="grid gap-4">
      <h3 className="text-sm font-semibold">
        <Trans>Keep these recovery codes</Trans>
      </h3>
      <p className="text-sm text-muted">
        <Trans>
          Each opens your account once, if your phone is lost. They are shown only now; keep them
          where your phone is not.
        </Trans>
      </p>
      <ol className="tabular grid gap-x-6 gap-y-2 rounded-control bg-sunken p-4 text-sm sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="text-center select-all">
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="grid gap-2 sm:grid-cols-3">
        <Button variant="secondary" icon={<Copy aria-hidden size={18} />} onClick={copy}>
          {t`Copy`}
        </Button>
        <Button
          variant="secondary"
          icon={<Download aria-hidden size={18} />}
          onClick={() => download('palpate-recovery-codes.txt', text)}
        >
          {t`Download`}
        </Button>
        <Button
          variant="secondary"
          icon={<Printer aria-hidden size={18} />}
          onClick={() => window.print()}
        >
          {t`Print`}
        </Button>
      </div>
      {isCopied ? <Notice tone="ok">{t`Copied.`}</Notice> : null}
      <Button onClick={onKept}>{t`I have kept them`}</Button>
    </div>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
