import { Injectable } from '@nestjs/common';
import { ReleaseService, ShippedCourse } from '../courses/index.ts';
import { CohortEditor, EnrolmentService } from '../enrolment/index.ts';
import {
  AuditLog,
  DemoMaker,
  PeopleService,
  School,
  type DemoPerson,
  type DemoState,
} from '../identity/index.ts';
import { Clock } from '../platform/clock.ts';
import { Sql } from '../platform/database/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { newId } from '../platform/ids.ts';
import { seededRandom } from './demo.answer.ts';
import { DemoLearner } from './demo.learner.ts';
import { findDemo } from './demo.sql.ts';
import {
  DEMO_PASSWORD,
  demoAdmin,
  demoCohorts,
  demoInstructor,
  demoStudent,
  type DemoCohort,
  type DemoStudent,
} from './demo.people.ts';

const SEED = 2026;
const DAY = 24 * 60 * 60 * 1000;
type Staff = { schoolId: string; adminId: string; instructorId: string };

@Injectable()
export class DemoSchool {
  constructor(
    private readonly sql: Sql,
    private readonly people: PeopleService,
    private readonly course: ShippedCourse,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The school, its staff and its first release. */
  async create(passwordHash: string) {
    const createdAt = daysBefore(this.clock.now(), 60);
    const staff = await this.sql.transaction(async (tx): Promise<Staff> => {
      const schoolId = newId();
      const school = { id: schoolId, name: 'Riverside School of Massage', isDemo: true, createdAt };
      await tx.manager.insert(School, school);
      const person = { schoolId, passwordHash, createdAt };
      const admin = { ...person, ...demoAdmin, role: 'ADMIN' } as const;
      const instructor = { ...person, ...demoInstructor, role: 'INSTRUCTOR' } as const;
      const adminId = await this.people.create(tx, admin);
      return { schoolId, adminId, instructorId: await this.people.create(tx, instructor) };
    });
    const { schoolId, adminId: actorId } = staff;
    return { ...staff, ...(await this.course.publish({ schoolId, actorId, now: createdAt })) };
  }

  async getState(): Promise<DemoState> {
    const [row] = await this.sql.run(findDemo, []);
    if (!row) return 'NONE';
    return row.is_complete ? 'MADE' : 'INTERRUPTED';
  }

  /** The last step: a demo without this entry was cut short. */
  async markMade({ schoolId, adminId: actorId }: Staff): Promise<void> {
    const entry = { schoolId, actorId, action: 'demo.made', subjectType: 'school' };
    await this.sql.transaction((tx) => this.audit.record(tx, { ...entry, subjectId: schoolId }));
  }

  now(): Date {
    return this.clock.now();
  }

  hashPassword(): Promise<string> {
    return this.people.hashPassword(DEMO_PASSWORD);
  }

  async findSignIns(): Promise<DemoPerson[]> {
    if ((await this.getState()) !== 'MADE') return [];
    const password = DEMO_PASSWORD;
    return [
      { role: 'STUDENT', ...demoStudent, password },
      { role: 'INSTRUCTOR', ...demoInstructor, password },
      { role: 'ADMIN', ...demoAdmin, password },
    ];
  }

  async createStudent(school: { schoolId: string }, student: DemoStudent, passwordHash: string) {
    const { name, email } = student;
    const createdAt = daysBefore(this.clock.now(), 50);
    const person = { ...school, role: 'STUDENT', name, email, passwordHash, createdAt } as const;
    return this.sql.transaction((tx) => this.people.create(tx, person));
  }
}

/** The demo: a school with staff, two cohorts and students somewhere along the course. */
@Injectable()
export class RiversideDemo extends DemoMaker {
  constructor(
    private readonly school: DemoSchool,
    private readonly cohorts: CohortEditor,
    private readonly enrolments: EnrolmentService,
    private readonly releases: ReleaseService,
    private readonly learner: DemoLearner,
  ) {
    super();
  }

  async make(): Promise<DemoPerson[]> {
    const passwordHash = await this.school.hashPassword();
    const school = await this.school.create(passwordHash);
    const fill = (cohort: DemoCohort) => this.fillCohort(school, cohort, passwordHash);
    await Promise.all(demoCohorts.map(fill));
    await this.school.markMade(school);
    return this.signIns();
  }

  getState(): Promise<DemoState> {
    return this.school.getState();
  }

  signIns(): Promise<DemoPerson[]> {
    return this.school.findSignIns();
  }

  private async fillCohort(
    school: Staff & { courseId: string; releaseId: string },
    cohort: DemoCohort,
    passwordHash: string,
  ): Promise<void> {
    const { schoolId, adminId: actorId, courseId, releaseId } = school;
    const now = this.school.now();
    const startsAt = daysBefore(now, cohort.startsDaysAgo);
    const cohortId = newId();
    const { name, timezone } = cohort;
    const endsOn = day(daysBefore(startsAt, -cohort.lastsDays));
    await this.cohorts.create({
      schoolId,
      actorId,
      id: cohortId,
      facts: { name, startsOn: day(startsAt), endsOn, timezone },
      courses: [{ courseId, releaseId }],
      staffIds: [school.instructorId],
      now: startsAt,
    });
    const outline = await this.releases.getOutline(schoolId, releaseId);
    const study = async (student: DemoStudent, index: number): Promise<void> => {
      const personId = await this.school.createStudent({ schoolId }, student, passwordHash);
      const enrolment = { schoolId, actorId, personId, cohortId, courseId, now: startsAt };
      const enrolmentId = await this.enrolments.enrol(enrolment);
      const viewer = viewerOf(schoolId, personId, student);
      const lastActive = daysBefore(now, student.daysAgo);
      const random = seededRandom(SEED + index);
      await this.learner.learn({ viewer, enrolmentId, outline, student, random, lastActive });
    };
    // Together: one waits for its commit while another is being scored.
    await Promise.all(cohort.students.map(study));
  }
}

function viewerOf(schoolId: string, personId: string, { name, email }: DemoStudent): Viewer {
  const session = { sessionId: newId(), schoolName: '', isDemo: true };
  return { ...session, schoolId, personId, role: 'STUDENT', name, email };
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY);
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
