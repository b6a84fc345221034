import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { DraftMoved, DraftRefused } from '../../authoring/index.ts';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { CorrectionPublisher } from './correction.publisher.ts';
import {
  PublishCorrectionInput,
  PublishCorrectionResult,
  type CorrectionPublished,
} from './correction.types.ts';

const FINGERPRINT = { min: 64, max: 64 };
const NOTE = { min: 1, max: 500 };

@Resolver()
export class CorrectionResolver {
  constructor(
    private readonly publisher: CorrectionPublisher,
    private readonly clock: Clock,
  ) {}

  /** It reaches the cohorts of every instructor. */
  @Roles('ADMIN')
  @Mutation(() => PublishCorrectionResult, {
    description: 'The draft that was read becomes a release that every cohort is on at once',
  })
  publishCorrection(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishCorrectionInput,
  ): Promise<CorrectionPublished | DraftRefused | DraftMoved> {
    return this.publisher.publish(viewer, {
      courseId: uuid(input.courseId, 'courseId'),
      fingerprint: text(input.fingerprint, 'fingerprint', FINGERPRINT),
      note: text(input.note, 'note', NOTE),
      now: this.clock.now(),
    });
  }
}
