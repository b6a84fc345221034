import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { NoticeService } from './notice.service.ts';
import { DismissNoticeInput } from './notice.types.ts';

@Resolver()
export class NoticeResolver {
  constructor(
    private readonly notices: NoticeService,
    private readonly clock: Clock,
  ) {}

  @Roles('STUDENT')
  @Mutation(() => ID, { description: "The notice's id; done again it changes nothing" })
  dismissNotice(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DismissNoticeInput,
  ): Promise<string> {
    return this.notices.dismiss(viewer, {
      enrolmentId: uuid(input.enrolmentId, 'enrolmentId'),
      releaseId: uuid(input.releaseId, 'releaseId'),
      now: this.clock.now(),
    });
  }
}
