import { statement } from '../platform/database/index.ts';

export const findCourseActivity = statement<
  [schoolId: string, courseId: string, activityId: string],
  { id: string }
>('course-activity', `SELECT id FROM activity WHERE school_id = $1 AND course_id = $2 AND id = $3`);
