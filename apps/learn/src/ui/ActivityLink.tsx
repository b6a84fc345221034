import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type ActivityLinkProps = {
  enrolmentId: string;
  activity: { id: string; kind: 'LESSON' | 'PRACTICE' | 'QUIZ' };
  className?: string;
  children: ReactNode;
  'aria-current'?: 'step';
};

/** A link to a lesson or a quiz of one enrolment. */
export function ActivityLink({ enrolmentId, activity, children, ...rest }: ActivityLinkProps) {
  if (activity.kind === 'LESSON') {
    return (
      <Link
        {...rest}
        to="/lesson/$enrolmentId/$lessonId"
        params={{ enrolmentId, lessonId: activity.id }}
      >
        {children}
      </Link>
    );
  }
  return (
    <Link {...rest} to="/quiz/$enrolmentId/$quizId" params={{ enrolmentId, quizId: activity.id }}>
      {children}
    </Link>
  );
}
