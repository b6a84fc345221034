import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { EnrolmentService } from './enrolment.service.ts';

@Module({ imports: [IdentityModule], providers: [EnrolmentService], exports: [EnrolmentService] })
export class EnrolmentModule {}
