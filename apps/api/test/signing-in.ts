import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../src/platform/clock.ts';
import type { Answered, Client } from './client.ts';
import { PASSWORD, type World } from './world.ts';

export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Viewer { personId role school { id } }
    ... on SecondFactorNeeded { pending }
  }
}`;

export type SignedIn = {
  signIn: { __typename: string; pending?: string; personId?: string; school?: { id: string } };
};

export function trySignIn(
  client: Client,
  email: string,
  password = PASSWORD,
): Promise<Answered<SignedIn>> {
  return client.send<SignedIn>(SIGN_IN, { input: { email, password } });
}

export const emailOf = async ({ query }: World, personId: string): Promise<string> => {
  const [row] = await query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
    personId,
  ]);
  return row?.email ?? '';
};

/** A client behind the trusted proxy, at an address of its own. */
export function clientFrom(world: World, address: string): Client {
  const client = world.client();
  client.headers = { 'x-forwarded-for': address };
  return client;
}

/** Takes hold of a server's clock; time goes on by `pass` only. */
export function holdClock(app: NestFastifyApplication, start = new Date()) {
  const clock = app.get(Clock);
  let passed = 0;
  clock.now = () => new Date(start.getTime() + passed);
  clock.ticks = () => 1_000 + passed;
  return {
    now: () => clock.now(),
    pass(milliseconds: number) {
      passed += milliseconds;
    },
  };
}

/** Someone who belongs to this school too. */
export function joinSchool(
  { query }: World,
  { schoolId, personId }: { schoolId: string; personId: string },
  role = 'STUDENT',
): Promise<unknown> {
  return query(
    'INSERT INTO membership (school_id, person_id, role, created_at) VALUES ($1, $2, $3, now())',
    [schoolId, personId, role],
  );
}
