import { Controller, Get, Header } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../guard/access.decorators.ts';
import { AppError } from '../errors/app-error.ts';

/** For whoever watches the process; names nothing but whether it works. */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Public()
  @Get('health')
  @Header('cache-control', 'no-store')
  health() {
    return { status: 'ok' };
  }

  @Public()
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready() {
    const hasPending = await this.dataSource.showMigrations();
    if (hasPending) throw new AppError('BUSY', { retryAfterSeconds: 2 });
    return { status: 'ready' };
  }
}
