export { CohortEditor } from './cohorts/cohort.editor.ts';
export {
  Cohort,
  CohortCourse,
  CohortStaff,
  Enrolment,
  EnrolmentChange,
  type EnrolmentState,
} from './enrolment.entity.ts';
export { EnrolmentModule } from './enrolment.module.ts';
export { ImportEnrolment, ImportJob, ImportRow } from './entry/import.entity.ts';
export { Invitation, InvitationLetter, InvitationUse } from './entry/invitation.entity.ts';
export { staffScope } from './enrolment.policy.ts';
export { EnrolmentService } from './enrolment.service.ts';
export type { EnrolmentRow } from './enrolment.sql.ts';
export { RunFollower, type FollowingRun } from './runs/run.follower.ts';
export { RunReleases, type HeldRuns, type ReleaseScope } from './runs/run.releases.ts';
export { EnrolmentStateEnum } from './runs/run.types.ts';
export { likePattern } from './search.ts';
export { isTaught } from './taught.sql.ts';
export { WorkReader } from './entry/work.reader.ts';
