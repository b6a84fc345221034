import { statement } from '../platform/database/index.ts';

export const findSchoolsWithoutCourse = statement<[], { school_id: string; person_id: string }>(
  'schools-without-course',
  `SELECT DISTINCT ON (m.school_id) m.school_id, m.person_id
     FROM membership m
     JOIN school s ON s.id = m.school_id AND NOT s.is_demo
    WHERE m.role = 'ADMIN'
      AND NOT EXISTS (SELECT FROM release r WHERE r.school_id = m.school_id)
    ORDER BY m.school_id, m.created_at`,
);

/** The last step of making the demo: without it, the demo was cut short. */
export const findDemo = statement<[], { is_complete: boolean }>(
  'demo-state',
  `SELECT EXISTS (SELECT FROM audit_entry a
                   WHERE a.school_id = s.id AND a.action = 'demo.made') AS is_complete
     FROM school s
    WHERE s.is_demo`,
);
