import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Role } from '../platform/guard/index.ts';

export type DemoPerson = { role: Role; name: string; email: string; password: string };

/** Gives a new school its first course; provided by a later slice. */
export abstract class SchoolStarter {
  abstract start(schoolId: string, personId: string): Promise<void>;
}

/** A demo that was cut short can't be told from a school by its people alone. */
export type DemoState = 'NONE' | 'MADE' | 'INTERRUPTED';

/** Makes the demo school; provided by a later slice. */
export abstract class DemoMaker {
  abstract make(): Promise<DemoPerson[]>;
  abstract getState(): Promise<DemoState>;
  /** The demo's sign-ins; none unless the demo school exists outside production. */
  abstract signIns(): Promise<DemoPerson[]>;
}

/** What later slices provide for identity, found when needed: identity never imports them. */
@Injectable()
export class LaterSlices {
  constructor(private readonly modules: ModuleRef) {}

  findStarter(): SchoolStarter | null {
    return this.find(SchoolStarter);
  }

  findDemoMaker(): DemoMaker | null {
    return this.find(DemoMaker);
  }

  private find<T>(token: abstract new () => T): T | null {
    try {
      return this.modules.get<T>(token, { strict: false });
    } catch {
      return null;
    }
  }
}
