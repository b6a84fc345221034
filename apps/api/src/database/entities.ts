import {
  Activity,
  Asset,
  ContentReviewEntry,
  Course,
  CourseModule,
  Source,
} from '../courses/index.ts';
import { Release, ReleaseActivity, ReleaseModule, ReleaseQuestion } from '../courses/index.ts';
import { Cohort, CohortCourse, CohortStaff, Enrolment } from '../enrolment/index.ts';
import {
  AuditEntry,
  Membership,
  Person,
  School,
  Session,
  SignInFailure,
} from '../identity/index.ts';
import { Question, QuestionVersion } from '../questions/index.ts';
import {
  AttemptEvent,
  AttemptRecord,
  AttemptSlot,
  Completion,
  EnrolmentRollup,
  LessonEvent,
  LessonProgressRecord,
  MediaPositionRecord,
} from '../study/index.ts';

export const entities = [
  Activity,
  Asset,
  AttemptEvent,
  AttemptRecord,
  AttemptSlot,
  AuditEntry,
  Cohort,
  CohortCourse,
  CohortStaff,
  Completion,
  ContentReviewEntry,
  Course,
  CourseModule,
  Enrolment,
  EnrolmentRollup,
  LessonEvent,
  LessonProgressRecord,
  MediaPositionRecord,
  Membership,
  Person,
  Question,
  QuestionVersion,
  Release,
  ReleaseActivity,
  ReleaseModule,
  ReleaseQuestion,
  School,
  Session,
  SignInFailure,
  Source,
];
