import { Trans } from '@lingui/react/macro';

/** How a lesson names an entry; the editor offers it as it is typed. */
export function CiteCode({ code }: { code: string }) {
  return (
    <p className="text-xs text-muted">
      <Trans>
        In a lesson:{' '}
        <code translate="no" className="rounded-[4px] bg-sunken px-1 py-0.5 wrap-anywhere text-ink">
          {code}
        </code>
      </Trans>
    </p>
  );
}
