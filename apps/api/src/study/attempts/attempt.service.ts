import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/guard/index.ts';
import { AttemptReader } from './attempt.reader.ts';
import { AttemptStarter, type StartCommand } from './attempt.starter.ts';
import type { Attempt } from './attempt.types.ts';
import { SubmitService, type SubmitCommand } from './submit.service.ts';

/** Attempts as a student meets them: start, look, submit. */
@Injectable()
export class AttemptService {
  constructor(
    private readonly reader: AttemptReader,
    private readonly starter: AttemptStarter,
    private readonly submitter: SubmitService,
  ) {}

  get(viewer: Viewer, attemptId: string): Promise<Attempt> {
    return this.reader.get(viewer, attemptId);
  }

  async start(viewer: Viewer, command: StartCommand): Promise<Attempt> {
    return this.reader.get(viewer, await this.starter.start(viewer, command));
  }

  async submit(viewer: Viewer, command: SubmitCommand): Promise<Attempt> {
    await this.submitter.submit(viewer, command);
    return this.reader.get(viewer, command.attemptId);
  }
}
