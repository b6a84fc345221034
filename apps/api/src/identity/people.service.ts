import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database/index.ts';
import { AppError, brokenConstraint } from '../platform/errors/index.ts';
import type { Role } from '../platform/guard/index.ts';
import { newId } from '../platform/ids.ts';
import { line } from '../platform/input.ts';
import { proveEmail } from './identity.sql.ts';
import { readEmail } from './passwords/credentials.policy.ts';
import { PasswordHasher } from './passwords/password.hasher.ts';
import { Membership, Person } from './person.entity.ts';

export type NewPerson = {
  schoolId: string;
  role: Role;
  name: string;
  email: string;
  passwordHash: string;
  /** Given by the demo, whose people have been there for a while. */
  createdAt?: Date;
};

@Injectable()
export class PeopleService {
  constructor(
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** Slow on purpose: call it before the transaction that creates the person. */
  hashPassword(password: string): Promise<string> {
    return this.passwords.hash(password);
  }

  /** A person and their membership of one school; gives the person's id. */
  async create(tx: Transaction, person: NewPerson): Promise<string> {
    const { schoolId, role, passwordHash, createdAt = this.clock.now() } = person;
    const id = newId();
    const name = line(person.name, 'name', { max: 200 });
    const email = readEmail(person.email);
    await tx.manager
      .insert(Person, { id, name, email, passwordHash, createdAt })
      .catch(refuseTaken);
    await tx.manager.insert(Membership, { schoolId, personId: id, role, createdAt });
    return id;
  }

  /** For who used a link that only a letter held; whether nobody had proved the address before. */
  async proveEmail(tx: Transaction, personId: string): Promise<boolean> {
    const proved = await tx.run(proveEmail, [personId, this.clock.now()]);
    return proved.length > 0;
  }
}

function refuseTaken(error: unknown): never {
  if (brokenConstraint(error)?.includes('email')) {
    throw new AppError('INPUT_INVALID', { field: 'email', reason: 'TAKEN' });
  }
  throw error;
}
