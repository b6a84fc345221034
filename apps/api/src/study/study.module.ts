import { Module } from '@nestjs/common';
import { AuthoringModule } from '../authoring/index.ts';
import { CoursesModule } from '../courses/index.ts';
import { EnrolmentModule, RunFollower, WorkReader } from '../enrolment/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { QuestionsModule } from '../questions/index.ts';
import { AnswerService } from './attempts/answer.service.ts';
import { AttemptReader } from './attempts/attempt.reader.ts';
import { AttemptResolver } from './attempts/attempt.resolver.ts';
import { AttemptService } from './attempts/attempt.service.ts';
import { AttemptStarter } from './attempts/attempt.starter.ts';
import { QuizService } from './attempts/quiz.service.ts';
import { SubmitService } from './attempts/submit.service.ts';
import { HomeResolver } from './home/home.resolver.ts';
import { HomeService } from './home/home.service.ts';
import { LessonRecorder } from './lessons/lesson.recorder.ts';
import { LessonResolver } from './lessons/lesson.resolver.ts';
import { LessonOpener, LessonService } from './lessons/lesson.service.ts';
import { MediaResolver } from './lessons/media.resolver.ts';
import { MediaService } from './lessons/media.service.ts';
import { LockReader } from './locks/lock.reader.ts';
import { StudyWorkReader } from './work.reader.ts';
import { MoveReader } from './releases/move.reader.ts';
import { MoveResolver } from './releases/move.resolver.ts';
import { MoveService } from './releases/move.service.ts';
import { CorrectionPublisher } from './releases/correction.publisher.ts';
import { CorrectionReach } from './releases/correction.reach.ts';
import { CorrectionResolver } from './releases/correction.resolver.ts';
import { CorrectionService } from './releases/correction.service.ts';
import { NoticeResolver } from './releases/notice.resolver.ts';
import { NoticeService } from './releases/notice.service.ts';
import { Regrader } from './releases/regrader.ts';
import { RunCatchUp } from './releases/run.catch-up.ts';
import { RunMover } from './releases/run.mover.ts';
import { RunReader } from './run.reader.ts';

@Module({
  imports: [AuthoringModule, CoursesModule, EnrolmentModule, IdentityModule, QuestionsModule],
  providers: [
    AnswerService,
    AttemptReader,
    AttemptResolver,
    AttemptService,
    AttemptStarter,
    HomeResolver,
    HomeService,
    LessonOpener,
    LessonRecorder,
    LessonResolver,
    LessonService,
    MediaResolver,
    MediaService,
    LockReader,
    CorrectionPublisher,
    CorrectionReach,
    CorrectionResolver,
    CorrectionService,
    MoveReader,
    MoveResolver,
    MoveService,
    NoticeResolver,
    NoticeService,
    QuizService,
    Regrader,
    RunMover,
    RunReader,
    SubmitService,
    { provide: RunFollower, useClass: RunCatchUp },
    { provide: WorkReader, useClass: StudyWorkReader },
  ],
  exports: [AnswerService, AttemptReader, AttemptService, LessonOpener, LessonRecorder, LockReader],
})
export class StudyModule {}
