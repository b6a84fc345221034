import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileUp, UserPlus } from 'lucide-react';
import type { Role } from '../../gql/graphql.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ImportsView } from './ImportsView.tsx';
import { InvitationsView } from './InvitationsView.tsx';
import { InviteSheet } from './InviteSheet.tsx';
import { MembersView } from './MembersView.tsx';
import type { PeopleSearch, PeopleView } from './people.search.ts';

type PeoplePageProps = { search: PeopleSearch; viewer: { personId: string; role: Role } };

/** Who belongs to the school, who was asked in, and the files that people came by. */
export function PeoplePage({ search, viewer }: PeoplePageProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { view = 'members', invite = false } = search;
  const change = (next: PeopleSearch) => {
    void navigate({ to: '/people', search: (old) => ({ ...old, ...next }), replace: true });
  };
  return (
    <div className="grid grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`People`}</PageTitle>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHeader title={t`People`}>
          <Trans>Everyone of your school, and who is on their way in.</Trans>
        </PageHeader>
        <div className="flex flex-wrap gap-2">
          <Link to="/people/import" className={buttonClass('secondary')}>
            <FileUp aria-hidden size={18} />
            <Trans>Import a file</Trans>
          </Link>
          <Button
            icon={<UserPlus aria-hidden size={18} />}
            onClick={() => change({ invite: true })}
          >
            <Trans>Invite</Trans>
          </Button>
        </div>
      </div>
      <ViewSwitch view={view} />
      {view === 'members' ? (
        <MembersView search={search} viewerId={viewer.personId} onChange={change} />
      ) : null}
      {view === 'invitations' ? <InvitationsView /> : null}
      {view === 'imports' ? <ImportsView /> : null}
      {invite ? (
        <InviteSheet viewerRole={viewer.role} onClosed={() => change({ invite: undefined })} />
      ) : null}
    </div>
  );
}

// The members' address is a part of every other one's.
const exact = { exact: true };

function ViewSwitch({ view }: { view: PeopleView }) {
  const { t } = useLingui();
  const views: { name: PeopleView; label: string }[] = [
    { name: 'members', label: t`Members` },
    { name: 'invitations', label: t`Invitations` },
    { name: 'imports', label: t`Imports` },
  ];
  return (
    <nav aria-label={t`Parts of the people`} className="flex gap-1 border-b border-line">
      {views.map(({ name, label }) => (
        <Link
          key={name}
          to="/people"
          search={name === 'members' ? {} : { view: name }}
          activeOptions={exact}
          aria-current={view === name ? 'page' : undefined}
          className={`-mb-px inline-flex min-h-12 items-center border-b-2 px-3 text-sm font-medium sm:min-h-11 ${
            view === name
              ? 'border-accent text-accent'
              : 'border-transparent text-muted hover:text-ink'
          }`}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
