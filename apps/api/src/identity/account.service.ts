import { Injectable } from '@nestjs/common';
import type { RequestContext, Viewer } from '../platform/guard/index.ts';
import { SessionService } from './session.service.ts';
import { SetUpService } from './set-up.service.ts';
import type { SchoolSetUp } from './set-up.service.ts';

@Injectable()
export class AccountService {
  constructor(
    private readonly setUps: SetUpService,
    private readonly sessions: SessionService,
  ) {}

  /** Sets up the first school and signs its admin in. */
  async setUpSchool(input: SchoolSetUp, context: RequestContext): Promise<Viewer> {
    return this.sessions.open(context, await this.setUps.setUp(input));
  }
}
