export { Asset } from './assets/asset.entity.ts';
export { ContentReviewEntry } from './content-review/review.entity.ts';
export { effectiveReview } from './content-review/review.policy.ts';
export { ReviewReader } from './content-review/review.reader.ts';
export { QuestionSourceView, ReviewView } from './content-review/review.types.ts';
export { Activity, Course, CourseModule, Source, type ActivityKind } from './course.entity.ts';
export { CourseMaker } from './course.maker.ts';
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
export { FolderStore, type StoredFile } from './folders/folder.store.ts';
export { findNewestRelease, readReleaseFiles, type FileHead } from './folders/folder.sql.ts';
export { ReleaseFile } from './folders/release-file.entity.ts';
export { PublishService, type Published } from './publish.service.ts';
export { storeSource } from './release.writer.ts';
export { Release, ReleaseActivity, ReleaseModule, ReleaseQuestion } from './release.entity.ts';
export type { QuestionHead } from './release.matter.ts';
export { ReleaseService } from './release.service.ts';
export { ShippedCourse } from './shipped-course.ts';
