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
} from './outline.ts';
export { PublishService } from './publish.service.ts';
export { Release, ReleaseActivity, ReleaseModule, ReleaseQuestion } from './release.entity.ts';
export { ReleaseService } from './release.service.ts';
export { ShippedCourse } from './shipped-course.ts';
