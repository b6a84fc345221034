/** Roles of a membership; the object carries the names into the GraphQL schema. */
export const Role = { STUDENT: 'STUDENT', INSTRUCTOR: 'INSTRUCTOR', ADMIN: 'ADMIN' } as const;
export type Role = keyof typeof Role;

/** Who asks: one person in one school, as their session says. */
export type Viewer = {
  readonly sessionId: string;
  readonly personId: string;
  readonly schoolId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly schoolName: string;
  readonly isDemo: boolean;
};
