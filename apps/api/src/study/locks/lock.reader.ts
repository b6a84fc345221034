import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import {
  findPlace,
  type Outline,
  type OutlineActivity,
  type UnlockRule,
} from '../../courses/index.ts';
import { Sql } from '../../platform/database/index.ts';
import { AppError } from '../../platform/errors/index.ts';
import { gatedActivities } from './gated.ts';
import { isForGood, unmetRules, type ActivityFacts, type Unmet } from './lock.policy.ts';
import { readFacts, type FactsRow } from './lock.sql.ts';
import type { Lock } from './lock.types.ts';

export type Run = { schoolId: string; enrolmentId: string; outline: Outline };
/** What is locked, by activity. */
export type Locks = ReadonlyMap<string, Lock>;
type Gated = { run: Run; activity: OutlineActivity; rules: readonly UnlockRule[] };
type Facts = ReadonlyMap<string, ActivityFacts>;

const NO_LOCKS: Locks = new Map();
const NO_FACTS: Facts = new Map();
const NOTHING_READ: ReadonlyMap<string, Facts> = new Map();
const NOTHING_DONE: ReadonlySet<string> = new Set();

/** Which activities of a run are locked; where every rule is known to be met, nothing is read. */
@Injectable()
export class LockReader {
  /** What was met once stays met, so that this is never stale; kept by run and release. */
  private readonly met = new LRUCache<string, true>({ max: 50_000 });

  constructor(private readonly sql: Sql) {}

  /** The locks of whole courses, in one read at most; `done` holds activities that are not asked about. */
  async readPaths(
    schoolId: string,
    runs: readonly (Omit<Run, 'schoolId'> & { done?: ReadonlySet<string> })[],
  ): Promise<ReadonlyMap<string, Locks>> {
    const gated = runs.flatMap(({ done = NOTHING_DONE, ...run }) =>
      this.gatedIn({ schoolId, ...run }, done),
    );
    const facts = await this.read(schoolId, gated.flatMap(asksAbout));
    const locks = new Map<string, Map<string, Lock>>();
    for (const one of gated) {
      const { enrolmentId } = one.run;
      const lock = this.judge(one, facts.get(enrolmentId) ?? NO_FACTS);
      if (!lock) continue;
      const own = locks.get(enrolmentId) ?? new Map<string, Lock>();
      locks.set(enrolmentId, own.set(one.activity.id, lock));
    }
    return locks;
  }

  async readPath({ schoolId, ...run }: Run): Promise<Locks> {
    const locks = await this.readPaths(schoolId, [run]);
    return locks.get(run.enrolmentId) ?? NO_LOCKS;
  }

  /** The lock of one activity; what is done stays open for good. */
  async find(run: Run, activity: OutlineActivity): Promise<Lock | null> {
    const gated = { run, activity, rules: this.openRules(run, activity, NOTHING_DONE) };
    if (gated.rules.length === 0) return null;
    const { schoolId, enrolmentId } = run;
    const { releaseId } = run.outline;
    const own = { enrolmentId, activityId: activity.id, releaseId };
    const read = await this.read(schoolId, [own, ...asksAbout(gated)]);
    const facts = read.get(enrolmentId) ?? NO_FACTS;
    return facts.get(activity.id)?.isDone ? null : this.judge(gated, facts);
  }

  async expectOpen(run: Run, activity: OutlineActivity): Promise<void> {
    refuseLocked(await this.find(run, activity));
  }

  private gatedIn(run: Run, done: ReadonlySet<string>): Gated[] {
    return gatedActivities(run.outline).flatMap((activity) => {
      if (done.has(activity.id)) return [];
      const rules = this.openRules(run, activity, done);
      return rules.length === 0 ? [] : [{ run, activity, rules }];
    });
  }

  /** The rules that are not known to be met without a read. */
  private openRules(
    run: Run,
    activity: OutlineActivity,
    done: ReadonlySet<string>,
  ): readonly UnlockRule[] {
    return activity.requires.filter((rule) => {
      if (rule.kind === 'viewed' && done.has(rule.activityId)) return false;
      return !this.met.has(keyOf(run, rule));
    });
  }

  private judge({ run, rules }: Gated, facts: Facts): Lock | null {
    const unmet = unmetRules(rules, facts);
    const isUnmet = (rule: UnlockRule) => unmet.some((one) => one.rule === rule);
    for (const rule of rules) {
      if (isForGood(rule) && !isUnmet(rule)) this.met.set(keyOf(run, rule), true);
    }
    if (unmet.length === 0) return null;
    return { unmet: unmet.map((one) => nameRule(run.outline, one)) };
  }

  /** By run; the same pair is asked about once. */
  private async read(
    schoolId: string,
    asked: readonly Pair[],
  ): Promise<ReadonlyMap<string, Facts>> {
    if (asked.length === 0) return NOTHING_READ;
    const pairs = [...new Map(asked.map((pair) => [Object.values(pair).join(), pair])).values()];
    const rows = await this.sql.run(readFacts, [
      schoolId,
      pairs.map(({ enrolmentId }) => enrolmentId),
      pairs.map(({ activityId }) => activityId),
      pairs.map(({ releaseId }) => releaseId),
    ]);
    return factsByRun(rows);
  }
}

export function refuseLocked(lock: Lock | null): void {
  if (lock) throw new AppError('ACTIVITY_LOCKED', { unmet: lock.unmet });
}

type Pair = { enrolmentId: string; activityId: string; releaseId: string };

function asksAbout({ run: { enrolmentId, outline }, rules }: Gated): Pair[] {
  const { releaseId } = outline;
  return rules.map(({ activityId }) => ({ enrolmentId, activityId, releaseId }));
}

function keyOf({ schoolId, enrolmentId, outline }: Run, rule: UnlockRule): string {
  return [schoolId, enrolmentId, outline.releaseId, ...Object.values(rule)].join(':');
}

function factsByRun(rows: readonly FactsRow[]): ReadonlyMap<string, Facts> {
  const byRun = Map.groupBy(rows, (row) => row.enrolment_id);
  return new Map(
    [...byRun].map(([enrolmentId, own]) => [
      enrolmentId,
      new Map(own.map((row) => [row.activity_id, assembleFacts(row)])),
    ]),
  );
}

function assembleFacts(row: FactsRow): ActivityFacts {
  const { points, out_of: outOf } = row;
  return {
    isDone: row.is_done,
    questions: row.questions,
    right: row.questions_right,
    safetyCritical: row.safety_critical,
    safetyRight: row.safety_right,
    best: points === null || outOf === null ? null : { points, outOf },
  };
}

function nameRule(outline: Outline, { kind, rule, done, needed }: Unmet): Lock['unmet'][number] {
  const { activityId } = rule;
  const place = findPlace(outline, activityId);
  if (!place) throw new Error(`release ${outline.releaseId} lacks activity ${activityId}`);
  const { kind: activityKind, title: activityTitle } = place.activity;
  return { kind, activityId, activityKind, activityTitle, done, needed };
}
