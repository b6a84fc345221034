import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../src/platform/ids.ts';
import { invite, INVITE, readOffer } from './entry.ts';
import { makeImporter } from './importing.ts';
import { startWorld, type TestSchool, type World } from './world.ts';

let world: World;
let school: TestSchool;
let cohortId: string;
const newEmail = () => `${newId()}@school.example`;

beforeAll(async () => {
  world = await startWorld();
  school = await world.makeSchool();
});
beforeEach(async () => {
  cohortId = await world.makeCohort(school);
});
afterAll(() => world.stop());

const askStudent = (email = newEmail()) =>
  invite(school.admin, { email, name: 'Ann Lee', role: 'STUDENT', cohortId });

describe('an instructor', () => {
  it('asks students into cohorts they teach, and nobody else anywhere', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const mine = await world.makeCohort(school, [personId]);
    const code = async (role: string, cohort: string | null) => {
      const input = { email: newEmail(), role, cohortId: cohort };
      return (await client.send(INVITE, { input })).code;
    };
    expect(await code('STUDENT', mine)).toBeNull();
    expect(await code('STUDENT', cohortId)).toBe('NOT_FOUND');
    expect(await code('INSTRUCTOR', mine)).toBe('FORBIDDEN');
    expect(await code('ADMIN', null)).toBe('FORBIDDEN');
  });

  it("sees, renews and takes back no invitation of another's cohort", async () => {
    const { client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const { invitation } = await askStudent();
    const { invitations } = await client.get<{ invitations: { totalCount: number } }>(
      '{ invitations { totalCount } }',
    );
    expect(invitations.totalCount).toBe(0);
    const id = { id: invitation?.id };
    for (const name of ['renewInvitation', 'revokeInvitation']) {
      const field = name === 'renewInvitation' ? '{ link }' : '{ id }';
      const sent = await client.send(`mutation ($id: ID!) { ${name}(id: $id) ${field} }`, id);
      expect(sent.code).toBe('NOT_FOUND');
    }
  });
});

describe('an invitation as instructor', () => {
  it('is not made into one of a student by another instructor', async () => {
    const { personId, client } = await world.makePerson(school.schoolId, 'INSTRUCTOR');
    const mine = await world.makeCohort(school, [personId]);
    const email = newEmail();
    const asked = { email, role: 'INSTRUCTOR', cohortId: mine };
    const { token } = await invite(school.admin, asked);
    const input = { email, role: 'STUDENT', cohortId: mine };
    const { extensions } = await client.send(INVITE, { input });
    expect(extensions).toMatchObject({ code: 'FORBIDDEN', role: 'INSTRUCTOR' });
    expect(await readOffer(world.client(), token)).toMatchObject({
      state: 'PENDING',
      role: 'INSTRUCTOR',
    });
    const again = await invite(school.admin, input);
    expect(await readOffer(world.client(), again.token)).toMatchObject({ role: 'STUDENT' });
  });
});

describe('the list of invitations', () => {
  it('is read page by page, newest first, by cohort and state', async () => {
    for (const email of ['a@x.example', 'b@x.example', 'c@x.example']) await askStudent(email);
    const read = (after: string | null) =>
      school.admin.get<{ invitations: Listed }>(
        `query ($filter: InvitationFilter, $after: String) {
           invitations(first: 2, after: $after, filter: $filter) {
             totalCount pageInfo { hasNextPage endCursor } edges { node { email } } } }`,
        { filter: { cohortId, state: 'PENDING' }, after },
      );
    const { invitations: first } = await read(null);
    const { invitations: second } = await read(first.pageInfo.endCursor);
    const emails = [first, second].flatMap(({ edges }) => edges.map(({ node }) => node.email));
    expect(emails).toEqual(['c@x.example', 'b@x.example', 'a@x.example']);
    expect([first.totalCount, second.pageInfo.hasNextPage]).toEqual([3, false]);
  });
});

describe('the invitations of one import', () => {
  it('are listed by name, page by page, though all came at one moment', async () => {
    const cohort = await world.makeCohort(school);
    const names = ['Cy', 'Ann', 'Eve', 'Ben', 'Dan'];
    const table = names.map((name) => `${name},${name.toLowerCase()}@list.example`);
    await makeImporter(school.admin, cohort).run(['Name,Email', ...table].join('\n'));
    const read: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const { invitations }: { invitations: Listed } = await school.admin.get(
        `query ($filter: InvitationFilter, $after: String) {
           invitations(first: 2, after: $after, filter: $filter) {
             totalCount pageInfo { hasNextPage endCursor } edges { node { email } } } }`,
        { filter: { cohortId: cohort }, after },
      );
      read.push(...invitations.edges.map(({ node }) => node.email.split('@')[0] ?? ''));
      ({ endCursor: after, hasNextPage: isMore } = invitations.pageInfo);
    }
    expect(read).toEqual(['ann', 'ben', 'cy', 'dan', 'eve']);
  });
});

type Listed = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: { email: string } }[];
};
