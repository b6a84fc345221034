import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
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

@Module({
  imports: [CoursesModule, EnrolmentModule, QuestionsModule],
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
    QuizService,
    SubmitService,
  ],
  exports: [AnswerService, AttemptReader, AttemptService, LessonOpener, LessonRecorder, LockReader],
})
export class StudyModule {}
