import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { formatAgo, formatDate } from '@palpate/ui/format';
import { Monitor, Smartphone } from 'lucide-react';
import { useMoment } from '../../ui/moment.ts';
import { AccountError } from './AccountError.tsx';
import { EndOtherSessionsDocument, EndSessionDocument } from './gql/graphql.ts';
import type { SessionPartsFragment } from './gql/graphql.ts';
import { keepSessions } from './session.cache.ts';

export function SessionList({ sessions }: { sessions: readonly SessionPartsFragment[] }) {
  const { t } = useLingui();
  const [end, ending] = useMutation(EndSessionDocument, {
    update: (cache, { data }) => data && keepSessions(cache, data.endSession),
  });
  const [endOthers, endingOthers] = useMutation(EndOtherSessionsDocument, {
    update: (cache, { data }) => data && keepSessions(cache, data.endOtherSessions),
  });
  const isBusy = ending.loading || endingOthers.loading;
  const error = ending.error ?? endingOthers.error;
  const run = (ended: () => Promise<unknown>) => {
    // The mutation's own error is shown below.
    if (!isBusy) ended().catch(() => undefined);
  };
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            onEnd={() => run(() => end({ variables: { id: session.id } }))}
          />
        ))}
      </ul>
      {error ? <AccountError error={error} /> : null}
      {sessions.length > 1 ? (
        <Button
          variant="secondary"
          isBusy={endingOthers.loading}
          onClick={() => run(() => endOthers())}
        >
          {t`Sign out everywhere else`}
        </Button>
      ) : (
        <p className="text-sm text-muted">
          <Trans>You are signed in here and nowhere else.</Trans>
        </p>
      )}
    </div>
  );
}

type SessionRowProps = { session: SessionPartsFragment; onEnd: () => void };

function SessionRow({ session, onEnd }: SessionRowProps) {
  const { t } = useLingui();
  const { browser, system, isCurrent, address } = session;
  const isPhone = system === 'iPhone' || system === 'iPad' || system === 'Android';
  const Icon = isPhone ? Smartphone : Monitor;
  const device = deviceWords({
    browser: browser ?? t`A browser`,
    system,
    both: (one, other) => t`${one} on ${other}`,
  });
  return (
    <li className="flex items-center gap-3 py-3">
      <Icon aria-hidden size={20} className="shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="text-sm font-semibold">{device}</p>
        <p className="text-xs text-muted">
          {isCurrent ? (
            <span className="font-semibold text-accent">
              <Trans>This device</Trans>
            </span>
          ) : (
            <LastSeen at={session.lastSeenAt} />
          )}
          {address ? ` · ${address}` : null}
        </p>
        <p className="text-xs text-muted">
          <SignedInOn at={session.startedAt} school={session.schoolName} />
        </p>
      </div>
      {isCurrent ? null : (
        <Button variant="quiet" onClick={onEnd} aria-label={t`Sign out ${device}`}>
          {t`Sign out`}
        </Button>
      )}
    </li>
  );
}

type DeviceWords = {
  browser: string;
  system: string | null;
  both: (browser: string, system: string) => string;
};

function deviceWords({ browser, system, both }: DeviceWords): string {
  return system ? both(browser, system) : browser;
}

function LastSeen({ at }: { at: string }) {
  const { i18n } = useLingui();
  const moment = useMoment();
  if (!moment) return null;
  const ago = formatAgo(at, moment.now, i18n.locale);
  return <Trans>Last seen {ago}</Trans>;
}

function SignedInOn({ at, school }: { at: string; school: string }) {
  const { i18n } = useLingui();
  const day = formatDate(at, i18n.locale);
  return (
    <Trans>
      Signed in {day}, {school}
    </Trans>
  );
}
