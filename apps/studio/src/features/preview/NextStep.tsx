import { Trans } from '@lingui/react/macro';
import { buttonClass } from '@palpate/ui/Button';
import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { PreviewStep } from './preview.steps.ts';

/** Where a student goes on from here. */
export function NextStep({ courseId, next }: { courseId: string; next: PreviewStep | null }) {
  if (!next) {
    return (
      <p className="mt-6 text-sm text-muted">
        <Trans>This is the last step of the course.</Trans>
      </p>
    );
  }
  return (
    <Link
      to="/courses/$courseId/preview/$activity"
      params={{ courseId, activity: next.key }}
      className={buttonClass('primary', 'mt-6')}
    >
      <Trans>Next: {next.title}</Trans>
      <ArrowRight aria-hidden size={18} className="shrink-0 rtl:-scale-x-100" />
    </Link>
  );
}
