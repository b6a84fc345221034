import { Injectable } from '@nestjs/common';
import { Sql } from '../platform/database/index.ts';
import { findReturning } from './identity.sql.ts';
import { PasswordHasher } from './passwords/password.hasher.ts';

export type NewcomerClaim = {
  /** Of the password that was chosen, for an account that is made with it. */
  passwordHash: string;
  /** Someone who left every school, and whose password this is: they can't sign in to say so. */
  returningId: string | null;
};

/** What an address and a password are worth to someone who is in no school. */
@Injectable()
export class NewcomerService {
  constructor(
    private readonly sql: Sql,
    private readonly passwords: PasswordHasher,
  ) {}

  /** The same work for every address. Slow on purpose: call it before the transaction. */
  async claim(email: string, password: string): Promise<NewcomerClaim> {
    const [known] = await this.sql.run(findReturning, [email]);
    const isRight = await this.passwords.isRight(known?.password_hash ?? null, password);
    const passwordHash = await this.passwords.hash(password);
    return { passwordHash, returningId: known && isRight ? known.person_id : null };
  }
}
