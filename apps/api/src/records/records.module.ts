import { Module } from '@nestjs/common';
import { CoursesModule } from '../courses/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { CertificateController } from './certificate.controller.ts';
import { CertificateKeeper } from './certificate.keeper.ts';
import { CertificateService } from './certificate.service.ts';
import { RecordResolver } from './record.resolver.ts';
import { RecordService } from './record.service.ts';

@Module({
  imports: [CoursesModule, EnrolmentModule],
  controllers: [CertificateController],
  providers: [CertificateKeeper, CertificateService, RecordResolver, RecordService],
})
export class RecordsModule {}
