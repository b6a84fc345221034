import { Controller, Get, Header } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '../guard/access.decorators.ts';
import { AppError } from '../errors/app-error.ts';
import { RequestWatch } from '../observe/index.ts';
import { Clock } from '../clock.ts';

/** Anyone may ask, and the database is asked no more often than this. */
const KEPT_MS = 1_000;

/** For whoever watches the process; names nothing but whether it works. */
@Controller()
export class HealthController {
  private kept: { isMigrated: Promise<boolean>; until: number } = {
    isMigrated: Promise.resolve(false),
    until: 0,
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly watch: RequestWatch,
    private readonly clock: Clock,
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
    const isReady = !this.watch.isStopping && (await this.isMigrated());
    if (!isReady) throw new AppError('BUSY', { retryAfterSeconds: 2 });
    return { status: 'ready' };
  }

  /** Whoever asks while an answer is on its way, or soon after it, gets the same one. */
  private isMigrated(): Promise<boolean> {
    if (this.clock.ticks() >= this.kept.until) this.ask();
    return this.kept.isMigrated;
  }

  private ask(): void {
    const isMigrated = this.dataSource.showMigrations().then((isMissing) => !isMissing);
    const kept = { isMigrated, until: Infinity };
    const keep = () => (kept.until = this.clock.ticks() + KEPT_MS);
    isMigrated.then(keep, keep);
    this.kept = kept;
  }
}
