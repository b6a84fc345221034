import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { AcceptError } from './AcceptError.tsx';
import { useAccept } from './accept.hook.ts';

type JoinAsViewerProps = {
  token: string;
  viewer: { name: string; email: string };
  onOther: () => void;
  onClosed: () => void;
};

/** Who is signed in needs one press. */
export function JoinAsViewer({ token, viewer, onOther, onClosed }: JoinAsViewerProps) {
  const { t } = useLingui();
  const { accept, isBusy, error } = useAccept(onClosed);
  return (
    <div className="mt-6 grid gap-4">
      <p className="text-sm wrap-anywhere">
        <Trans>
          You are signed in as <strong>{viewer.name}</strong> ({viewer.email}).
        </Trans>
      </p>
      <AcceptError token={token} error={error} />
      <Button isBusy={isBusy} onClick={() => void accept({ token })}>{t`Join`}</Button>
      <Button variant="quiet" onClick={onOther}>
        <Trans>This isn't me</Trans>
      </Button>
    </div>
  );
}
