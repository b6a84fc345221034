import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Link } from '@tanstack/react-router';
import { CircleCheckBig, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RunPartsFragment } from './gql/graphql.ts';
import { ActivityLink } from '../../ui/ActivityLink.tsx';
import { UnmetRule } from '../../ui/UnmetRule.tsx';

type Continue = NonNullable<RunPartsFragment['continueWith']>;

type ContinueCardProps = {
  run: RunPartsFragment;
  isFirst: boolean;
};

/** The one next action: the exact lesson and block, or the quiz under way. */
export function ContinueCard({ run, isFirst }: ContinueCardProps) {
  const { t } = useLingui();
  const next = run.continueWith;
  if (!next) return <Finished title={run.course.title} />;
  const minutes = next.minutesLeft;
  return (
    <Card aria-label={t`Continue`} className="grid gap-1">
      <p className="text-xs font-medium text-accent">{next.moduleTitle}</p>
      <h2 className="text-lg font-semibold sm:text-xl">{next.activity.title}</h2>
      <p className="text-sm text-muted">
        <span className="tabular">
          <Plural value={minutes} one="# minute left" other="# minutes left" />
        </span>
        <Place next={next} />
      </p>
      {next.opens ? (
        <p className="tabular mt-2 text-sm">
          <Trans>The rest of the course is still locked.</Trans> <UnmetRule rule={next.opens} />.
        </p>
      ) : null}
      <ContinueLink
        enrolmentId={run.id}
        next={next}
        className={buttonClass(isFirst ? 'primary' : 'secondary', 'mt-4 sm:justify-self-start')}
      >
        <Play aria-hidden size={18} className="rtl:-scale-x-100" />
        <Action next={next} />
      </ContinueLink>
    </Card>
  );
}

function Place({ next }: { next: Continue }) {
  if (next.opens) return null;
  if (next.attemptId) return <Trans> · answers so far are saved</Trans>;
  if (!next.blockTitle) return null;
  if (next.hasStarted) return <Trans> · at “{next.blockTitle}”</Trans>;
  return <Trans> · begins with “{next.blockTitle}”</Trans>;
}

function Action({ next }: { next: Continue }) {
  if (next.opens && !next.attemptId) return <Trans>Go there</Trans>;
  switch (next.activity.kind) {
    case 'LESSON':
      return next.hasStarted ? <Trans>Continue lesson</Trans> : <Trans>Start lesson</Trans>;
    case 'PRACTICE':
      return next.hasStarted ? <Trans>Continue practice</Trans> : <Trans>Start practice</Trans>;
    case 'QUIZ':
      return next.hasStarted ? <Trans>Continue quiz</Trans> : <Trans>Start quiz</Trans>;
  }
}

type ContinueLinkProps = {
  enrolmentId: string;
  next: Continue;
  className: string;
  children: ReactNode;
};

function ContinueLink({ enrolmentId, next, className, children }: ContinueLinkProps) {
  if (next.attemptId) {
    return (
      <Link to="/attempt/$attemptId" params={{ attemptId: next.attemptId }} className={className}>
        {children}
      </Link>
    );
  }
  return (
    <ActivityLink enrolmentId={enrolmentId} activity={next.activity} className={className}>
      {children}
    </ActivityLink>
  );
}

function Finished({ title }: { title: string }) {
  return (
    <Card className="flex gap-4">
      <CircleCheckBig aria-hidden size={24} className="mt-0.5 shrink-0 text-ok" />
      <div>
        <h2 className="text-lg font-semibold">
          <Trans>Everything required is done</Trans>
        </h2>
        <p className="text-sm text-muted">
          <Trans>You finished {title}. Each lesson stays open below.</Trans>
        </p>
      </div>
    </Card>
  );
}
