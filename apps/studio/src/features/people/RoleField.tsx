import { Trans } from '@lingui/react/macro';
import type { Role } from '../../gql/graphql.ts';
import { RoleMeaning, RoleWord } from '../../ui/RoleWords.tsx';

const roles: readonly Role[] = ['STUDENT', 'INSTRUCTOR', 'ADMIN'];

export function RoleField({ role, onChange }: { role: Role; onChange: (role: Role) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">
        <Trans>Role</Trans>
      </legend>
      {roles.map((one) => (
        <label
          key={one}
          className="flex min-h-12 cursor-pointer items-start gap-3 rounded-button border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name="role"
            value={one}
            checked={role === one}
            onChange={() => onChange(one)}
            className="mt-0.5 size-5 shrink-0"
          />
          <span className="grid">
            <span className="text-sm font-medium">
              <RoleWord role={one} />
            </span>
            <span className="text-xs text-muted">
              <RoleMeaning role={one} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
