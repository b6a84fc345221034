import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@palpate/ui/Notice';
import { ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { OwnSchoolsDocument, SwitchSchoolDocument } from './gql/graphql.ts';
import type { Role } from './gql/graphql.ts';

/** The other schools of someone who has more than one; for everyone else there is nothing. */
export function SchoolChoice() {
  const { t } = useLingui();
  const id = useId();
  const { data } = useQuery(OwnSchoolsDocument);
  const [switchSchool, { loading, error }] = useMutation(SwitchSchoolDocument);
  const others = data?.viewer?.schools.filter(({ isCurrent }) => !isCurrent) ?? [];
  if (others.length === 0) return null;
  const roles: Record<Role, string> = {
    STUDENT: t`Student`,
    INSTRUCTOR: t`Instructor`,
    ADMIN: t`Admin`,
  };
  const go = async (schoolId: string) => {
    const { data: there } = await switchSchool({ variables: { schoolId } }).catch(() => ({
      data: null,
    }));
    // Nothing of one school stays in the page of another.
    if (there) window.location.assign(there.switchSchool.role === 'STUDENT' ? '/' : '/studio/');
  };
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h3 id={id} className="text-xs font-semibold text-muted">
        <Trans>Switch to another school</Trans>
      </h3>
      <ul className="grid gap-2">
        {others.map(({ school, role }) => (
          <li key={school.id}>
            <button
              type="button"
              aria-busy={loading || undefined}
              onClick={() => void (loading ? undefined : go(school.id))}
              className="flex min-h-12 w-full items-center gap-3 rounded-button border border-edge px-4 py-2 text-start hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">
                <span className="block text-sm font-semibold">{school.name}</span>
                <span className="block text-xs text-muted">{roles[role]}</span>
              </span>
              <ArrowRight aria-hidden size={18} className="shrink-0 text-muted rtl:-scale-x-100" />
            </button>
          </li>
        ))}
      </ul>
      {error ? (
        <Notice tone="error">{t`You are still where you were. Try again in a moment.`}</Notice>
      ) : null}
    </section>
  );
}
