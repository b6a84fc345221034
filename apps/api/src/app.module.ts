import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuthoringModule } from './authoring/index.ts';
import type { Config } from './config.ts';
import { entities } from './database/entities.ts';
import { migrations } from './database/migrations/index.ts';
import { DemoModule } from './demo/index.ts';
import { IdentityModule } from './identity/index.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { RecordsModule } from './records/index.ts';
import { StudyModule } from './study/index.ts';
import { TeachingModule } from './teaching/index.ts';

@Module({
  imports: [
    IdentityModule,
    AuthoringModule,
    StudyModule,
    TeachingModule,
    RecordsModule,
    DemoModule,
  ],
})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    const platform = PlatformModule.forRoot(config, { entities, migrations });
    return { module: AppModule, imports: [platform] };
  }
}
