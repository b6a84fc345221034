import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown } from 'lucide-react';
import { SwitchSchoolDocument } from '../gql/graphql.ts';
import type { Viewer } from './session.ts';

/** The name of the school; for who has more than one, the way to the others. */
export function SchoolSwitch({ viewer: { school, schools } }: { viewer: Viewer }) {
  const { t } = useLingui();
  const [switchSchool, { loading, error }] = useMutation(SwitchSchoolDocument);
  const others = schools.filter(({ isCurrent }) => !isCurrent);
  const go = async (schoolId: string) => {
    if (loading) return;
    const { data } = await switchSchool({ variables: { schoolId } }).catch(() => ({ data: null }));
    // Nothing of one school stays in the page of another.
    if (data) window.location.assign(data.switchSchool.role === 'STUDENT' ? '/' : '/studio/');
  };
  if (others.length === 0) {
    return (
      <p className="truncate text-xs text-muted lg:text-pretty lg:whitespace-normal">
        {school.name}
      </p>
    );
  }
  return (
    <details className="text-xs">
      <summary className="flex min-h-12 list-none items-center gap-1 text-muted hover:text-ink lg:min-h-8">
        <span className="min-w-0 truncate">{school.name}</span>
        <ChevronDown aria-hidden size={14} className="shrink-0" />
        <span className="sr-only">
          <Trans>Switch to another school</Trans>
        </span>
      </summary>
      <ul className="mt-1 grid gap-1">
        {others.map((other) => (
          <li key={other.school.id}>
            <button
              type="button"
              aria-busy={loading || undefined}
              onClick={() => void go(other.school.id)}
              className="min-h-12 w-full rounded-control border border-edge px-2 text-start font-medium hover:bg-sunken lg:min-h-8"
            >
              {other.school.name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-caution empty:hidden">
        {error ? t`You are still where you were. Try again.` : null}
      </p>
    </details>
  );
}
