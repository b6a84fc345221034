import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { QuestionsModule } from '../questions/index.ts';
import { PublishService } from './publish.service.ts';
import { ReleaseService } from './release.service.ts';
import { ShippedCourse } from './shipped-course.ts';

@Module({
  imports: [IdentityModule, QuestionsModule],
  providers: [PublishService, ReleaseService, ShippedCourse],
  exports: [PublishService, ReleaseService, ShippedCourse],
})
export class CoursesModule {}
