import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { QuestionsModule } from '../questions/index.ts';
import { StudyModule } from '../study/index.ts';
import { CohortService } from './cohort.service.ts';
import { HeatMapService } from './heat-map.service.ts';
import { StudentRuns } from './student.runs.ts';
import { StudentService } from './student.service.ts';
import { TeachingResolver } from './teaching.resolver.ts';

@Module({
  imports: [CoursesModule, EnrolmentModule, QuestionsModule, StudyModule],
  providers: [CohortService, HeatMapService, StudentRuns, StudentService, TeachingResolver],
})
export class TeachingModule {}
