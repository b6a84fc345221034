import { Injectable } from '@nestjs/common';

/** The only place that asks what time it is, so that a test can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Milliseconds for how long something lasts: they go on evenly when the time of day is set. */
  ticks(): number {
    return performance.now();
  }
}
