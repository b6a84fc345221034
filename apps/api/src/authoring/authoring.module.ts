import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { DraftCourseService } from './drafts/draft-course.service.ts';
import { DraftIdentity } from './drafts/draft.identity.ts';
import { DraftHistory } from './drafts/draft.history.ts';
import { DraftLessonService } from './drafts/draft-lesson.service.ts';
import { DraftReader } from './drafts/draft.reader.ts';
import { DraftStore } from './drafts/draft.store.ts';
import { DraftWriter } from './drafts/draft.writer.ts';
import { DraftResolver } from './drafts/draft.resolver.ts';
import { DraftService } from './drafts/draft.service.ts';
import { DraftTextResolver } from './drafts/text.resolver.ts';
import { OutlineService } from './drafts/outline.service.ts';
import { DraftQuestionResolver } from './questions/question.resolver.ts';
import { QuestionEditService } from './questions/question-edit.service.ts';
import { QuestionListService } from './questions/question-list.service.ts';
import { RegisterResolver } from './registers/register.resolver.ts';
import { RegisterService } from './registers/register.service.ts';
import { DraftReleaseResolver } from './releases/release.resolver.ts';
import { ReleaseUse } from './releases/cohort.counter.ts';
import { DraftPublisher } from './releases/draft.publisher.ts';
import { PublishDraftService } from './releases/publish-draft.service.ts';
import { ReleaseChangeService } from './releases/release-change.service.ts';
import { ReleaseListService } from './releases/release-list.service.ts';

@Module({
  imports: [CoursesModule, IdentityModule],
  providers: [
    DraftCourseService,
    DraftHistory,
    DraftIdentity,
    DraftLessonService,
    DraftPublisher,
    DraftReader,
    DraftStore,
    DraftWriter,
    DraftQuestionResolver,
    DraftReleaseResolver,
    DraftResolver,
    DraftService,
    DraftTextResolver,
    OutlineService,
    PublishDraftService,
    QuestionEditService,
    QuestionListService,
    RegisterResolver,
    RegisterService,
    ReleaseChangeService,
    ReleaseListService,
    ReleaseUse,
  ],
  exports: [DraftPublisher],
})
export class AuthoringModule {}
