import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { formatDate } from '@palpate/ui/format';
import { Sprout } from 'lucide-react';
import { HomeDocument } from './gql/graphql.ts';
import type { HomeQuery } from './gql/graphql.ts';
import { AppNav } from '../../ui/AppNav.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { CorrectionLine } from '../../ui/corrections/CorrectionLine.tsx';
import { useMoment } from '../../ui/moment.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import { CourseEntry, CoursePath } from './CoursePath.tsx';
import { dayPart, hourIn } from './greeting.ts';
import { HomeSkeleton } from './HomeSkeleton.tsx';

export function HomePage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(HomeDocument, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  return (
    <div className="mx-auto max-w-page px-4 pb-28 sm:px-6 sm:pb-16">
      <title>{`${t`Home`} · Palpate`}</title>
      <header className="flex min-h-16 items-center justify-between">
        <Wordmark />
        <AppNav />
        {viewer ? <AccountMenu viewer={viewer} /> : null}
      </header>
      <main id="main" tabIndex={-1} className="outline-none">
        {data ? null : <HomeSkeleton />}
        {data && viewer ? <HomeContent home={data.home} viewer={viewer} /> : null}
      </main>
    </div>
  );
}

type HomeContentProps = Pick<HomeQuery, 'home'> & { viewer: NonNullable<HomeQuery['viewer']> };

function HomeContent({ home, viewer }: HomeContentProps) {
  const isStaff = viewer.role !== 'STUDENT';
  return (
    <div className="grid gap-10 pt-4 sm:pt-10">
      <div className="grid gap-6">
        <Greeting name={viewer.name} />
        {isStaff ? <StudioLink /> : null}
        {home.enrolments.flatMap(({ notices }) =>
          notices.map((notice) => <CorrectionLine key={notice.id} notice={notice} />),
        )}
        {home.enrolments.map(
          (enrolment, index) =>
            enrolment.state === 'OPEN' && (
              <ContinueCard key={enrolment.id} run={enrolment} isFirst={index === 0} />
            ),
        )}
      </div>
      {home.enrolments.map((enrolment) =>
        home.enrolments.length === 1 ? (
          <CoursePath key={enrolment.id} run={enrolment} />
        ) : (
          <CourseEntry key={enrolment.id} run={enrolment} />
        ),
      )}
      {home.enrolments.length === 0 && !isStaff ? <NoCourse school={viewer.school.name} /> : null}
    </div>
  );
}

function Greeting({ name }: { name: string }) {
  const { t, i18n } = useLingui();
  const moment = useMoment();
  const firstName = name.split(' ')[0] ?? name;
  const words = {
    morning: t`Good morning, ${firstName}`,
    afternoon: t`Good afternoon, ${firstName}`,
    evening: t`Good evening, ${firstName}`,
  };
  if (!moment) return <GreetingAnywhere firstName={firstName} />;
  const { now, timeZone } = moment;
  const today = formatDate(now, { locale: i18n.locale, timeZone }, 'weekday');
  return (
    <div>
      <p className="text-sm text-muted">{today}</p>
      <h1 className="text-2xl font-bold">{words[dayPart(hourIn(now, timeZone))]}</h1>
    </div>
  );
}

/** Before the reader's clock is known, with room for the date. */
function GreetingAnywhere({ firstName }: { firstName: string }) {
  return (
    <div>
      <p className="text-sm">&nbsp;</p>
      <h1 className="text-2xl font-bold">
        <Trans>Hello, {firstName}</Trans>
      </h1>
    </div>
  );
}

function StudioLink() {
  return (
    <p className="text-sm text-muted">
      <Trans>
        This is the learners’ side. Your cohorts are in{' '}
        <a href="/studio/" className="font-semibold text-accent underline underline-offset-4">
          the studio
        </a>
        .
      </Trans>
    </p>
  );
}

function NoCourse({ school }: { school: string }) {
  const { t } = useLingui();
  return (
    <EmptyState icon={<Sprout aria-hidden size={22} />} title={t`Your course will be here`}>
      <Trans>
        You are not enrolled in a course yet. {school} enrols you; the first lesson then waits on
        this page. Ask your instructor if you expected it today.
      </Trans>
    </EmptyState>
  );
}
