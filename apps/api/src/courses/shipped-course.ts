import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { readCourse } from '@palpate/content';
import { readFolder } from '@palpate/content/folder';
import { courseFolder } from '@palpate/courses';
import { Config } from '../config.ts';
import type { Transaction } from '../platform/database/index.ts';
import { AssetStore } from './assets/asset.store.ts';
import { storeFiles, type StoredFile } from './folders/folder.store.ts';
import { PublishService } from './publish.service.ts';

/** The course that comes with the platform, published like any other folder. */
@Injectable()
export class ShippedCourse {
  constructor(
    private readonly config: Config,
    private readonly publisher: PublishService,
    private readonly assets: AssetStore,
  ) {}

  async publish(command: { schoolId: string; actorId: string; now: Date }) {
    const files = await this.readFiles();
    return this.publisher.publish({ ...command, files, note: 'The first course' });
  }

  /** The folder as files of the school, when the course is this one: for a draft to begin from. */
  async store(tx: Transaction, schoolId: string, courseKey: string): Promise<StoredFile[]> {
    const files = await this.readFiles();
    const { course } = readCourse(files);
    if (course?.id !== courseKey) return [];
    const assets = await this.assets.store(tx, schoolId, course.assets);
    return storeFiles(tx, schoolId, files, assets);
  }

  private readFiles() {
    const root = join(this.config.rootDir, 'packages/courses');
    return readFolder(courseFolder('trigger-point-therapy', root));
  }
}
