import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config.ts';
import { Sql } from '../platform/database/index.ts';
import { AppError } from '../platform/errors/index.ts';
import { Mail } from '../platform/mail/index.ts';
import { LaterSlices } from './later-slices.ts';
import type { DemoPerson, DemoState } from './later-slices.ts';
import { School } from './school.entity.ts';
import { canLoadDemo } from './site.policy.ts';

/** Whoever makes the first school holds it, so that two at once can't both find none. */
export const FIRST_SCHOOL_LOCK = 7_211_035;

/** This installation, before anyone has signed in. */
@Injectable()
export class SiteService {
  constructor(
    private readonly config: Config,
    private readonly later: LaterSlices,
    private readonly dataSource: DataSource,
    private readonly sql: Sql,
    private readonly mail: Mail,
  ) {}

  async getSite() {
    const isEmpty = await this.isEmpty();
    const demoSignIns = await this.demoSignIns();
    const canLoadDemo = this.canLoadDemo(isEmpty);
    return { isEmpty, canLoadDemo, demoSignIns, isMailOn: this.mail.isOn };
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.dataSource.manager.exists(School));
  }

  async getDemoState(): Promise<DemoState> {
    return (await this.later.findDemoMaker()?.getState()) ?? 'NONE';
  }

  async loadDemo(): Promise<DemoPerson[]> {
    if (!(await this.isEmpty())) throw new AppError('DEMO_UNAVAILABLE');
    return this.sql.exclusively(FIRST_SCHOOL_LOCK, async () => {
      const maker = this.later.findDemoMaker();
      if (!maker || !this.canLoadDemo(await this.isEmpty())) {
        throw new AppError('DEMO_UNAVAILABLE');
      }
      return maker.make();
    });
  }

  async demoSignIns(): Promise<DemoPerson[]> {
    if (this.config.isProduction) return [];
    return (await this.later.findDemoMaker()?.signIns()) ?? [];
  }

  private canLoadDemo(isEmpty: boolean): boolean {
    const hasDemoMaker = this.later.findDemoMaker() !== null;
    return canLoadDemo({ isEmpty, isProduction: this.config.isProduction, hasDemoMaker });
  }
}
