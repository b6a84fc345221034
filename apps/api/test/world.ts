import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readFolder } from '@palpate/content/folder';
import { createDatabase, dropDatabase } from '@palpate/embedded-postgres';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app.ts';
import { readConfig, type Config } from '../src/config.ts';
import { PublishService, ShippedCourse } from '../src/courses/index.ts';
import { CohortEditor, EnrolmentService } from '../src/enrolment/index.ts';
import { PeopleService, School } from '../src/identity/index.ts';
import { Sql } from '../src/platform/database/index.ts';
import type { Role } from '../src/platform/guard/index.ts';
import type { ServerLog } from '../src/platform/observe/index.ts';
import { newId } from '../src/platform/ids.ts';
import { makeClient, type Client } from './client.ts';

export const PASSWORD = 'a long enough password';

export type TestSchool = {
  schoolId: string;
  adminId: string;
  admin: Client;
  courseId: string;
  releaseId: string;
};
export type World = {
  app: NestFastifyApplication;
  url: string;
  query: <Row = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  client: (options?: { isStudent: boolean }) => Client;
  /** With the tests' own small course, or the one that comes with the platform. */
  makeSchool: (options?: { course: 'small' | 'shipped' }) => Promise<TestSchool>;
  makeSchoolWithoutCourse: () => Promise<Omit<TestSchool, 'courseId' | 'releaseId'>>;
  makePerson: (schoolId: string, role: Role) => Promise<{ personId: string; client: Client }>;
  makeCohort: (school: TestSchool, staffIds?: string[]) => Promise<string>;
  makeStudent: (school: TestSchool, cohortId: string) => Promise<TestStudent>;
  stop: () => Promise<void>;
};
export type TestStudent = { personId: string; enrolmentId: string; client: Client };

/** A server of its own on a database of its own, filled before it starts, spoken to over HTTP. */
export async function startWorld(
  environment: Record<string, string> = {},
  options: {
    fill?: (databaseUrl: string) => Promise<void>;
    config?: Partial<Config>;
    log?: ServerLog;
  } = {},
): Promise<World> {
  const adminUrl = process.env['PALPATE_TEST_DATABASE'] ?? '';
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = await createDatabase(adminUrl, name);
  await options.fill?.(databaseUrl);
  const config = readConfig({ DATABASE_URL: databaseUrl, GRAPHQL_OPEN: '1', ...environment });
  const app = await createApp({ ...config, ...options.config }, options.log);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const dataSource = app.get(DataSource);
  const query: World['query'] = (text, values) => dataSource.query(text, values);
  const client = ({ isStudent } = { isStudent: false }) => makeClient(url, { query, isStudent });
  return {
    app,
    url,
    query,
    client,
    ...makers(app, client),
    async stop() {
      await app.close();
      await dropDatabase(adminUrl, name);
    },
  };
}

function makers(app: NestFastifyApplication, client: World['client']) {
  const sql = app.get(Sql);
  const people = app.get(PeopleService);
  const passwordHash = people.hashPassword(PASSWORD);
  const small = readFolder(fileURLToPath(new URL('course', import.meta.url)));

  async function makePerson(schoolId: string, role: Role) {
    const email = `${newId()}@school.example`;
    const person = { schoolId, role, name: `Person ${email}`, email };
    const hashed = { ...person, passwordHash: await passwordHash };
    const personId = await sql.transaction((tx) => people.create(tx, hashed));
    const signedIn = client({ isStudent: role === 'STUDENT' });
    await signIn(signedIn, email);
    return { personId, client: signedIn };
  }

  async function makeSchoolWithoutCourse() {
    const schoolId = newId();
    const school = { id: schoolId, name: 'Test school', isDemo: false, createdAt: new Date() };
    await sql.transaction((tx) => tx.manager.insert(School, school));
    const { personId: adminId, client: admin } = await makePerson(schoolId, 'ADMIN');
    return { schoolId, adminId, admin };
  }

  async function makeSchool({ course } = { course: 'small' }): Promise<TestSchool> {
    const school = await makeSchoolWithoutCourse();
    const { schoolId, adminId } = school;
    const command = { schoolId, actorId: adminId, now: new Date() };
    const published =
      course === 'shipped'
        ? await app.get(ShippedCourse).publish(command)
        : await app.get(PublishService).publish({ ...command, note: 'Small', files: await small });
    return { ...school, ...published };
  }

  async function makeCohort(school: TestSchool, staffIds: string[] = []): Promise<string> {
    const { schoolId, adminId: actorId, courseId, releaseId } = school;
    const id = newId();
    const dates = { startsOn: '2026-09-01', endsOn: null, timezone: 'America/New_York' };
    await app.get(CohortEditor).create({
      schoolId,
      actorId,
      id,
      staffIds,
      facts: { name: `Cohort ${id}`, ...dates },
      courses: [{ courseId, releaseId }],
      now: new Date(),
    });
    return id;
  }

  async function makeStudent(school: TestSchool, cohortId: string): Promise<TestStudent> {
    const { schoolId, adminId: actorId, courseId } = school;
    const person = await makePerson(schoolId, 'STUDENT');
    const { personId } = person;
    const enrolment = { schoolId, actorId, personId, cohortId, courseId, now: new Date() };
    const enrolmentId = await app.get(EnrolmentService).enrol(enrolment);
    return { ...person, enrolmentId };
  }

  return { makePerson, makeSchool, makeSchoolWithoutCourse, makeCohort, makeStudent };
}

export async function signIn(client: Client, email: string, password = PASSWORD): Promise<void> {
  const input = { email, password };
  await client.get('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input,
  });
}
