import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, Roles, type Viewer } from '../platform/guard/index.ts';
import { uuid } from '../platform/input.ts';
import { CertificateKeeper } from './certificate.keeper.ts';
import { CertificateService } from './certificate.service.ts';
import { certificateView } from './certificate.view.ts';
import { RecordService } from './record.service.ts';
import { CertificateView, MyRecord, WithdrawCertificateInput } from './record.types.ts';

@Resolver()
export class RecordResolver {
  constructor(
    private readonly records: RecordService,
    private readonly issuer: CertificateService,
    private readonly keeper: CertificateKeeper,
  ) {}

  // Of staff it is empty, as their home is.
  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Query(() => MyRecord)
  myRecord(@CurrentViewer() viewer: Viewer): Promise<MyRecord> {
    return this.records.get(viewer);
  }

  @Public()
  @Query(() => CertificateView, {
    nullable: true,
    description: 'The certificate with this number, for whoever holds it; null when there is none',
  })
  async certificate(@Args('number') number: string): Promise<CertificateView | null> {
    const found = await this.keeper.verify(number);
    return found && certificateView(found);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => [CertificateView], { description: 'Of one run, the newest first' })
  async certificates(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<CertificateView[]> {
    const rows = await this.keeper.list(viewer, uuid(enrolmentId, 'enrolmentId'));
    return rows.map(certificateView);
  }

  @Roles('STUDENT')
  @Mutation(() => CertificateView, {
    description: 'Of a finished run; asked for again it gives the one that stands',
  })
  async issueCertificate(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<CertificateView> {
    return certificateView(await this.issuer.issue(viewer, uuid(enrolmentId, 'enrolmentId')));
  }

  @Roles('ADMIN')
  @Mutation(() => [CertificateView], {
    description:
      'Takes a certificate back; its number says so from then on. Gives those of its run',
  })
  async withdrawCertificate(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { certificateId, reason }: WithdrawCertificateInput,
  ): Promise<CertificateView[]> {
    const id = uuid(certificateId, 'certificateId');
    return (await this.keeper.withdraw(viewer, id, reason)).map(certificateView);
  }
}
