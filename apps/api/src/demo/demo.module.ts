import { Injectable, Module } from '@nestjs/common';
import { CoursesModule, ShippedCourse } from '../courses/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { DemoMaker, SchoolStarter } from '../identity/index.ts';
import { Clock } from '../platform/clock.ts';
import { StudyModule } from '../study/index.ts';
import { DemoLearner } from './demo.learner.ts';
import { DemoSchool, RiversideDemo } from './demo.maker.ts';

/** A new school begins with the shipped course as its release 1. */
@Injectable()
export class FirstCourseStarter extends SchoolStarter {
  constructor(
    private readonly course: ShippedCourse,
    private readonly clock: Clock,
  ) {
    super();
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
