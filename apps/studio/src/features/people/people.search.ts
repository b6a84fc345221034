import type { Role } from '../../gql/graphql.ts';

export type PeopleView = 'members' | 'invitations' | 'imports';
export type PeopleSearch = {
  view?: PeopleView;
  search?: string;
  role?: Role;
  invite?: boolean;
};

const views: readonly unknown[] = ['invitations', 'imports'];
const roles: readonly unknown[] = ['STUDENT', 'INSTRUCTOR', 'ADMIN'];

/** Reads which part of the people is asked for, and drops what isn't one. */
export function readPeopleSearch(search: Record<string, unknown>): PeopleSearch {
  const { view, search: words, role, invite } = search;
  return {
    ...(views.includes(view) && { view: view as PeopleView }),
    ...(typeof words === 'string' && words !== '' && { search: words.slice(0, 100) }),
    ...(roles.includes(role) && { role: role as Role }),
    ...(invite === true && { invite }),
  };
}
