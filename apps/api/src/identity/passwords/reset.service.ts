import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock.ts';
import { Sql } from '../../platform/database/index.ts';
import { Mail } from '../../platform/mail/index.ts';
import { SignInLimiter } from '../sign-in/sign-in.limiter.ts';
import { readEmail } from './credentials.policy.ts';
import { LinkMaker } from './link.maker.ts';
import { findForReset } from './password.sql.ts';
import { resetLetter } from './reset.letter.ts';

const HOUR_MS = 3_600_000;
const LETTERS_AN_HOUR = 5;

/** A forgotten password, asked for by anyone with any address. */
@Injectable()
export class ResetService implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Identity');
  private readonly letters = new Set<Promise<void>>();

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly limiter: SignInLimiter,
    private readonly links: LinkMaker,
    private readonly mail: Mail,
  ) {}

  /** Answers before it knows whether the address is anyone's: neither words nor time tell. */
  async request(given: string, request: FastifyRequest): Promise<true> {
    const email = readEmail(given);
    await this.limiter.countReset({ request, email });
    if (!this.mail.isOn) return true;
    const letter = this.write(email)
      .catch((error: unknown) => this.logger.error('A letter could not be written', error))
      .finally(() => this.letters.delete(letter));
    this.letters.add(letter);
    return true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.letters);
  }

  /** Earlier links go on working: whoever asks again and again can't take them away. */
  private async write(email: string): Promise<void> {
    const since = new Date(this.clock.now().getTime() - HOUR_MS);
    const [person] = await this.sql.run(findForReset, [email, since, LETTERS_AN_HOUR]);
    if (!person) return;
    const { person_id: personId, school_id: schoolId } = person;
    const url = await this.links.makeForLetter({ personId, schoolId });
    await this.mail.send(resetLetter({ ...person, url }));
  }
}
