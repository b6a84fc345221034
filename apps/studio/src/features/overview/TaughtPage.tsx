import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@palpate/ui/EmptyState';
import { Users } from 'lucide-react';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { CohortList } from './CohortList.tsx';

export function TaughtPage() {
  const { t } = useLingui();
  return (
    <div className="grid grid-cols-1 content-start gap-6 px-4 py-6 sm:px-6 lg:px-8 lg:py-8">
      <PageTitle>{t`Overview`}</PageTitle>
      <PageHeader title={t`Overview`}>
        <Trans>The cohorts you teach, course by course. Open one to see who is where.</Trans>
      </PageHeader>
      <CohortList label={t`Your cohorts`} empty={<NoCohort />} />
    </div>
  );
}

function NoCohort() {
  const { t } = useLingui();
  return (
    <EmptyState icon={<Users aria-hidden size={22} />} title={t`You teach no cohort yet`}>
      <Trans>
        A cohort is a group of students who take one release of a course together. Ask an admin of
        your school to put you on a cohort's staff: its students and their progress then show up
        here.
      </Trans>
    </EmptyState>
  );
}
