import { Injectable, Logger } from '@nestjs/common';
import { Sql } from '../platform/database/index.ts';
import type { Transaction } from '../platform/database/index.ts';
import { Clock } from '../platform/clock.ts';
import { AppError } from '../platform/errors/index.ts';
import { newId } from '../platform/ids.ts';
import { line } from '../platform/input.ts';
import { AuditLog } from './audit.log.ts';
import { MIN_PASSWORD, readEmail, readPassword } from './passwords/credentials.policy.ts';
import { LaterSlices } from './later-slices.ts';
import { PeopleService } from './people.service.ts';
import { School } from './school.entity.ts';
import { FIRST_SCHOOL_LOCK } from './site.service.ts';

export type SchoolSetUp = { schoolName: string; name: string; email: string; password: string };

export type FirstAdmin = { schoolId: string; personId: string };

/** The first school of an installation, with its first admin. */
@Injectable()
export class SetUpService {
  private readonly logger = new Logger('Identity');

  constructor(
    private readonly sql: Sql,
    private readonly people: PeopleService,
    private readonly audit: AuditLog,
    private readonly later: LaterSlices,
    private readonly clock: Clock,
  ) {}

  async setUp(input: SchoolSetUp): Promise<FirstAdmin> {
    const schoolName = line(input.schoolName, 'schoolName', { max: 200 });
    const name = line(input.name, 'name', { max: 200 });
    const email = readEmail(input.email);
    const password = readPassword(input.password, { min: MIN_PASSWORD });
    await this.sql.transaction(refuseSecondSchool);
    return this.sql.exclusively(FIRST_SCHOOL_LOCK, async () => {
      await this.sql.transaction(refuseSecondSchool);
      const passwordHash = await this.people.hashPassword(password);
      const admin = await this.sql.transaction((tx) =>
        this.create(tx, { schoolName, name, email, passwordHash }),
      );
      await this.startCourse(admin);
      return admin;
    });
  }

  private async create(
    tx: Transaction,
    given: { schoolName: string; name: string; email: string; passwordHash: string },
  ): Promise<FirstAdmin> {
    const schoolId = newId();
    const { schoolName, ...person } = given;
    const school = { id: schoolId, name: schoolName, isDemo: false };
    await tx.manager.insert(School, { ...school, createdAt: this.clock.now() });
    const personId = await this.people.create(tx, { ...person, schoolId, role: 'ADMIN' });
    await this.audit.record(tx, {
      schoolId,
      actorId: personId,
      action: 'school.set-up',
      subjectType: 'school',
      subjectId: schoolId,
      after: { name: schoolName },
    });
    return { schoolId, personId };
  }

  /** The school stands by now: a course that can't be published must not lock its admin out. */
  private async startCourse({ schoolId, personId }: FirstAdmin): Promise<void> {
    try {
      await this.later.findStarter()?.start(schoolId, personId);
    } catch (error) {
      this.logger.error('The first course could not be published', error);
    }
  }
}

async function refuseSecondSchool({ manager }: Transaction): Promise<void> {
  if (await manager.exists(School)) throw new AppError('SCHOOL_EXISTS');
}
