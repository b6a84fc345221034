import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import type { SubmitEvent } from 'react';
import {
  CloseJoinLinkDocument,
  InvitationsDocument,
  OpenJoinLinkDocument,
} from '../../gql/graphql.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { CalendarMoment } from '../../ui/Time.tsx';
import { InviteProblem } from './InviteProblem.tsx';

/** The link of a cohort: opened for a class, shown once, closed when everyone is in. */
export function JoinLinkPanel({ cohortId }: { cohortId: string }) {
  const { t } = useLingui();
  const filter = { cohortId, kind: 'JOIN_LINK', state: 'PENDING' } as const;
  const { data, refetch } = useQuery(InvitationsDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
  });
  const [open, opened] = useMutation(OpenJoinLinkDocument);
  const [close, closed] = useMutation(CloseJoinLinkDocument, { variables: { cohortId } });
  const current = data?.invitations.edges[0]?.node;
  const link = opened.data?.openJoinLink.link;
  const openWith = (days: number, seats: number) => {
    void open({ variables: { input: { cohortId, days, seats } } })
      .then(() => refetch())
      .catch(() => undefined);
  };
  const shut = () => {
    void close()
      .then(() => refetch())
      .then(opened.reset)
      .catch(() => undefined);
  };
  return (
    <div className="mt-1 grid gap-4 text-sm">
      {current ? (
        <p className="text-muted">
          <Trans>
            Open until <CalendarMoment at={current.expiresAt} />: {current.used} of {current.seats}{' '}
            seats are taken.
          </Trans>
        </p>
      ) : (
        <p className="text-muted">
          <Trans>
            One link for a whole class. Whoever has it joins this cohort with a name, an address and
            a password, until it ends or its seats are taken.
          </Trans>
        </p>
      )}
      {link && current ? <CopyLink label={t`Join link`} link={link} /> : null}
      <InviteProblem error={opened.error ?? closed.error} />
      {current ? (
        <div className="flex flex-wrap gap-2">
          {link ? null : (
            <Button
              variant="secondary"
              isBusy={opened.loading}
              onClick={() => openWith(14, current.seats)}
            >
              <Trans>Make a new link</Trans>
            </Button>
          )}
          <Button variant="secondary" isBusy={closed.loading} onClick={shut}>
            <Trans>Close the link</Trans>
          </Button>
        </div>
      ) : (
        <JoinLinkForm isBusy={opened.loading} onOpen={openWith} />
      )}
    </div>
  );
}

type JoinLinkFormProps = { isBusy: boolean; onOpen: (days: number, seats: number) => void };

function JoinLinkForm({ isBusy, onOpen }: JoinLinkFormProps) {
  const { t } = useLingui();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (!isBusy) onOpen(Number(form.get('days')), Number(form.get('seats')));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <div className="grid grid-cols-2 gap-3">
        <Field
          label={t`Days`}
          name="days"
          type="number"
          inputMode="numeric"
          min={1}
          max={90}
          defaultValue={14}
          required
        />
        <Field
          label={t`Seats`}
          name="seats"
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          defaultValue={30}
          required
        />
      </div>
      <Button type="submit" variant="secondary" isBusy={isBusy} className="justify-self-start">
        <Trans>Open a join link</Trans>
      </Button>
    </form>
  );
}
