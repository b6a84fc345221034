import { Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CoursesModule, ShippedCourse } from '../courses/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { DemoMaker, SchoolStarter } from '../identity/index.ts';
import { Clock } from '../platform/clock.ts';
import { Sql } from '../platform/database/index.ts';
import { StudyModule } from '../study/index.ts';
import { DemoLearner } from './demo.learner.ts';
import { findSchoolsWithoutCourse } from './demo.sql.ts';
import { DemoSchool, RiversideDemo } from './demo.maker.ts';

/** A new school begins with the shipped course as its release 1. */
@Injectable()
export class FirstCourseStarter extends SchoolStarter implements OnApplicationBootstrap {
  private readonly logger = new Logger('FirstCourse');

  constructor(
    private readonly course: ShippedCourse,
    private readonly clock: Clock,
    private readonly sql: Sql,
  ) {
    super();
  }

  /** A school whose set-up was cut short before its course gets it at the next start. */
  async onApplicationBootstrap(): Promise<void> {
    for (const row of await this.sql.run(findSchoolsWithoutCourse, [])) {
      await this.start(row.school_id, row.person_id).catch((error: unknown) =>
        this.logger.error('The first course could not be published', error),
      );
    }
  }

  async start(schoolId: string, personId: string): Promise<void> {
    await this.course.publish({ schoolId, actorId: personId, now: this.clock.now() });
  }
}

@Module({
  imports: [CoursesModule, EnrolmentModule, StudyModule],
  providers: [
    DemoLearner,
    DemoSchool,
    { provide: DemoMaker, useClass: RiversideDemo },
    { provide: SchoolStarter, useClass: FirstCourseStarter },
  ],
})
export class DemoModule {}
