import { newId } from '../src/platform/ids.ts';
import { ABSENT, adminOnly, everyone, OK, ownOnly, signedIn, taught } from './access.answers.ts';
import type { Row } from './access.answers.ts';

export const recordsRows: Row[] = [
  ['Query.myRecord', '{ myRecord { runs { id } } }', () => ({}), signedIn],
  [
    'Query.certificate',
    'query ($n: String!) { certificate(number: $n) { id } }',
    () => ({ n: '0000-0000-0000' }),
    everyone(OK),
  ],
  [
    'Query.certificates',
    'query ($id: ID!) { certificates(enrolmentId: $id) { id } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    taught,
  ],
  [
    'Mutation.issueCertificate',
    'mutation ($id: ID!) { issueCertificate(enrolmentId: $id) { id } }',
    ({ owner }) => ({ id: owner.enrolmentId }),
    { ...ownOnly, student: 'COURSE_NOT_FINISHED' },
  ],
  [
    'Mutation.withdrawCertificate',
    `mutation ($input: WithdrawCertificateInput!) {
      withdrawCertificate(input: $input) { id } }`,
    () => ({ input: { certificateId: newId(), reason: 'None' } }),
    { ...adminOnly, admin: ABSENT },
  ],
];
