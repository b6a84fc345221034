import { newId } from '../src/platform/ids.ts';
import { ABSENT, adminOnly, anyAdmin, anyStaff, everyone, OK, taught } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const entryRows: Row[] = [
  ['Query.people', '{ people { totalCount } }', () => ({}), anyAdmin],
  ['Query.invitations', '{ invitations { totalCount } }', () => ({}), anyStaff],
  ['Query.imports', '{ imports { totalCount } }', () => ({}), anyStaff],
  [
    'Query.invitationOf',
    'query ($token: String!) { invitationOf(token: $token) { state } }',
    () => ({ token: 'never made' }),
    everyone(OK),
  ],
  [
    'Mutation.acceptInvitation',
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { role } }',
    () => ({ input: { token: 'never made', name: 'A', password: 'long enough 1' } }),
    everyone(ABSENT),
  ],
  [
    'Mutation.invite',
    'mutation ($input: InviteInput!) { invite(input: $input) { link } }',
    ({ cohortId }) => ({
      input: { email: `${newId()}@school.example`, role: 'STUDENT', cohortId },
    }),
    taught,
  ],
  [
    'Mutation.renewInvitation',
    'mutation ($id: ID!) { renewInvitation(id: $id) { link } }',
    ({ invitationId }) => ({ id: invitationId }),
    taught,
  ],
  [
    'Mutation.revokeInvitation',
    'mutation ($id: ID!) { revokeInvitation(id: $id) { state } }',
    ({ invitationId }) => ({ id: invitationId }),
    // The instructor was first.
    { ...taught, admin: 'INVITATION_CLOSED' },
  ],
  [
    'Mutation.openJoinLink',
    'mutation ($input: OpenJoinLinkInput!) { openJoinLink(input: $input) { link } }',
    ({ cohortId }) => ({ input: { cohortId, days: 7, seats: 5 } }),
    taught,
  ],
  [
    'Mutation.closeJoinLink',
    'mutation ($id: ID!) { closeJoinLink(cohortId: $id) }',
    ({ cohortId }) => ({ id: cohortId }),
    taught,
  ],
  [
    'Mutation.readImport',
    'mutation ($input: ReadImportInput!) { readImport(input: $input) { fault { code } } }',
    ({ cohortId }) => ({ input: { cohortId, file: '' } }),
    taught,
  ],
  [
    'Mutation.runImport',
    'mutation ($input: RunImportInput!) { runImport(input: $input) { __typename } }',
    ({ cohortId }) => ({
      input: { cohortId, file: 'YUBiLmM=', fileName: 'a', fingerprint: 'x', skipWrong: false },
    }),
    taught,
  ],
  [
    'Mutation.undoImport',
    'mutation ($id: ID!) { undoImport(id: $id) { import { id } } }',
    () => ({ id: newId() }),
    { ...taught, instructor: ABSENT, admin: ABSENT },
  ],
  [
    'Mutation.renewImportLinks',
    'mutation ($id: ID!) { renewImportLinks(id: $id) { count } }',
    () => ({ id: newId() }),
    { ...taught, instructor: ABSENT, admin: ABSENT },
  ],
  [
    'Mutation.changeRole',
    'mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { role } }',
    ({ owner }) => ({
      input: { personId: owner.personId, role: 'STUDENT', expected: 'STUDENT' },
    }),
    adminOnly,
  ],
  [
    'Mutation.removeMember',
    'mutation ($id: ID!) { removeMember(personId: $id) }',
    () => ({ id: newId() }),
    { ...adminOnly, admin: ABSENT },
  ],
];
