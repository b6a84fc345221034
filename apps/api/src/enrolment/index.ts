export { Cohort, CohortCourse, CohortStaff, Enrolment } from './enrolment.entity.ts';
export { EnrolmentModule } from './enrolment.module.ts';
export { staffScope } from './enrolment.policy.ts';
export { EnrolmentService } from './enrolment.service.ts';
export type { CohortCourseRow, EnrolmentRow } from './enrolment.sql.ts';
