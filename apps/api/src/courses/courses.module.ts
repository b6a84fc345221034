import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.ts';
import { AssetReader } from '../platform/http/asset-reader.ts';
import { QuestionsModule } from '../questions/index.ts';
import { AssetStore } from './assets/asset.store.ts';
import { ContentReviewService } from './content-review/content-review.service.ts';
import { ReviewReader } from './content-review/review.reader.ts';
import { ReviewResolver } from './content-review/review.resolver.ts';
import { ReviewService } from './content-review/review.service.ts';
import { ReviewTextService } from './content-review/review.text.service.ts';
import { CourseMaker } from './course.maker.ts';
import { FolderStore } from './folders/folder.store.ts';
import { PublishService } from './publish.service.ts';
import { ReleaseService } from './release.service.ts';
import { ShippedCourse } from './shipped-course.ts';

@Module({
  imports: [IdentityModule, QuestionsModule],
  providers: [
    AssetStore,
    { provide: AssetReader, useExisting: AssetStore },
    ContentReviewService,
    CourseMaker,
    FolderStore,
    PublishService,
    ReleaseService,
    ReviewReader,
    ReviewResolver,
    ReviewService,
    ReviewTextService,
    ShippedCourse,
  ],
  exports: [
    AssetReader,
    CourseMaker,
    FolderStore,
    PublishService,
    ReleaseService,
    ReviewReader,
    ShippedCourse,
  ],
})
export class CoursesModule {}
