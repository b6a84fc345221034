import { Controller, Get, Header } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../guard/access.decorators.ts';
import { AppError } from '../errors/app-error.ts';
import { RequestWatch } from '../observe/index.ts';

/** For whoever watches the process; names nothing but whether it works. */
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly watch: RequestWatch,
  ) {}

  @Public()
  @Get('health')
  @Header('cache-control', 'no-store')
  health() {
    return { status: 'ok' };
  }

  @Public()
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready() {
    // A process that stops asks nothing more of the database.
    const isUnready = this.watch.isStopping || (await this.dataSource.showMigrations());
    if (isUnready) throw new AppError('BUSY', { retryAfterSeconds: 2 });
    return { status: 'ready' };
  }
}
