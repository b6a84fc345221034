import { newId } from '../src/platform/ids.ts';
import { ABSENT, adminOnly, everyone, NONE, OK, signedIn } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const identityRows: Row[] = [
  ['Query.site', '{ site { isEmpty } }', () => ({}), everyone(OK)],
  ['Query.viewer', '{ viewer { personId } }', () => ({}), everyone(OK)],
  ['Query.sessions', '{ sessions { isCurrent } }', () => ({}), signedIn],
  ['Query.secondFactor', '{ secondFactor { isOn } }', () => ({}), signedIn],
  [
    'Query.linkOf',
    'query ($token: String!) { linkOf(token: $token) { state } }',
    () => ({ token: 'never made' }),
    everyone(OK),
  ],
  [
    'Mutation.setUpSchool',
    'mutation ($input: SetUpSchoolInput!) { setUpSchool(input: $input) { name } }',
    () => ({
      input: { schoolName: 'Two', name: 'A', email: 'a@b.example', password: 'long enough 1' },
    }),
    everyone('SCHOOL_EXISTS'),
  ],
  [
    'Mutation.loadDemo',
    'mutation { loadDemo { email } }',
    () => ({}),
    everyone('DEMO_UNAVAILABLE'),
  ],
  [
    'Mutation.signIn',
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    () => ({ input: { email: 'no@school.example', password: 'wrong' } }),
    everyone('SIGN_IN_FAILED'),
  ],
  [
    'Mutation.signInWithCode',
    'mutation ($input: SignInWithCodeInput!) { signInWithCode(input: $input) { name } }',
    () => ({ input: { pending: 'never given', code: '123456' } }),
    everyone('SIGN_IN_EXPIRED'),
  ],
  [
    'Mutation.requestPasswordReset',
    'mutation ($email: String!) { requestPasswordReset(email: $email) }',
    () => ({ email: 'nobody@school.example' }),
    everyone(OK),
  ],
  [
    'Mutation.useLink',
    'mutation ($input: UseLinkInput!) { useLink(input: $input) { __typename } }',
    () => ({ input: { token: 'never made', password: 'a long enough password' } }),
    everyone('LINK_ENDED'),
  ],
  [
    'Mutation.makePasswordLink',
    'mutation ($id: ID!) { makePasswordLink(personId: $id) { url } }',
    ({ owner }) => ({ id: owner.personId }),
    adminOnly,
  ],
  [
    'Mutation.resetSecondFactor',
    'mutation ($id: ID!) { resetSecondFactor(personId: $id) }',
    ({ owner }) => ({ id: owner.personId }),
    { ...adminOnly, admin: 'SECOND_FACTOR_OFF' },
  ],
  [
    'Mutation.changePassword',
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }',
    () => ({ input: { current: 'not the password', next: 'a long enough password' } }),
    { ...everyone('PASSWORD_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.changeName',
    'mutation ($name: String!) { changeName(name: $name) { name } }',
    () => ({ name: 'Someone Else' }),
    signedIn,
  ],
  [
    'Mutation.beginSecondFactor',
    'mutation ($password: String!) { beginSecondFactor(password: $password) { uri } }',
    () => ({ password: 'not the password' }),
    { ...everyone('PASSWORD_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.confirmSecondFactor',
    'mutation ($code: String!) { confirmSecondFactor(code: $code) }',
    () => ({ code: '123456' }),
    { ...everyone('CODE_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.renewRecoveryCodes',
    'mutation ($code: String!) { renewRecoveryCodes(code: $code) }',
    () => ({ code: '123456' }),
    { ...everyone('CODE_WRONG'), nobody: NONE },
  ],
  [
    'Mutation.turnOffSecondFactor',
    'mutation ($input: TurnOffSecondFactorInput!) { turnOffSecondFactor(input: $input) { isOn } }',
    () => ({ input: { password: 'not the password', code: '123456' } }),
    { ...everyone('SECOND_FACTOR_OFF'), nobody: NONE },
  ],
  [
    'Mutation.endSession',
    'mutation ($id: ID!) { endSession(id: $id) { id } }',
    () => ({ id: newId() }),
    { ...everyone(ABSENT), nobody: NONE },
  ],
  ['Mutation.endOtherSessions', 'mutation { endOtherSessions { id } }', () => ({}), signedIn],
  [
    'Mutation.switchSchool',
    'mutation ($id: ID!) { switchSchool(schoolId: $id) { name } }',
    ({ school }) => ({ id: school.schoolId }),
    { ...signedIn, otherSchool: ABSENT, otherAdmin: ABSENT },
  ],
  ['Mutation.signOut', 'mutation { signOut }', () => ({}), everyone(OK)],
];
