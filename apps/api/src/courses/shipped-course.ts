import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { readFolder } from '@palpate/content/folder';
import { courseFolder } from '@palpate/courses';
import { Config } from '../config.ts';
import { PublishService } from './publish.service.ts';

/** The course that comes with the platform, published like any other folder. */
@Injectable()
export class ShippedCourse {
  constructor(
    private readonly config: Config,
    private readonly publisher: PublishService,
  ) {}

  async publish(command: { schoolId: string; actorId: string; now: Date }) {
    const root = join(this.config.rootDir, 'packages/courses');
    const files = await readFolder(courseFolder('trigger-point-therapy', root));
    return this.publisher.publish({ ...command, files, note: 'The first course' });
  }
}
