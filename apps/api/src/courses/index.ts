export { Asset } from './assets/asset.entity.ts';
export { ContentReviewEntry } from './content-review/review.entity.ts';
export { effectiveReview } from './content-review/review.policy.ts';
export { ReviewReader } from './content-review/review.reader.ts';
export { QuestionSourceView, ReviewView } from './content-review/review.types.ts';
export { Activity, Course, CourseModule, Source, type ActivityKind } from './course.entity.ts';
export { CoursesModule } from './courses.module.ts';
export {
  findNext,
  findPlace,
  path,
  type Outline,
  type OutlineActivity,
  type OutlineModule,
  type Place,
  type UnlockRule,
} from './outline.ts';
export { PublishService } from './publish.service.ts';
export { Release, ReleaseActivity, ReleaseModule, ReleaseQuestion } from './release.entity.ts';
export type { QuestionHead } from './release.matter.ts';
export { ReleaseService } from './release.service.ts';
export { ShippedCourse } from './shipped-course.ts';
