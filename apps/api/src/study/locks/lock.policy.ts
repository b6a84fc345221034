import { compareScores, score } from '@palpate/learning';
import type { UnlockRule } from '../../courses/index.ts';
import type { RuleKind } from './lock.types.ts';

/** What one run has come to in one activity: all that a rule can ask about. */
export type ActivityFacts = {
  isDone: boolean;
  /** Questions of the activity in the run's release, and those that were right at some time. */
  questions: number;
  right: number;
  safetyCritical: number;
  safetyRight: number;
  /** The best whole attempt's exact sums. */
  best: { points: string; outOf: string } | null;
};

export type Unmet = { kind: RuleKind; rule: UnlockRule; done: number; needed: number };

const NOTHING_KNOWN = { isMet: false, done: 0, needed: 1 };

/** The rules that are not met yet; none of them: the activity is open. */
export function unmetRules(
  rules: readonly UnlockRule[],
  facts: ReadonlyMap<string, ActivityFacts>,
): Unmet[] {
  return rules.flatMap((rule) => {
    const known = facts.get(rule.activityId);
    const { isMet, done, needed } = known ? judge(rule, known) : NOTHING_KNOWN;
    return isMet ? [] : [{ kind: RULE_KINDS[rule.kind], rule, done, needed }];
  });
}

/** Answers are append-only, so what they met stays met; a lesson's completion may be revoked on purpose. */
export function isForGood(rule: UnlockRule): boolean {
  return rule.kind !== 'viewed';
}

const RULE_KINDS: Record<UnlockRule['kind'], RuleKind> = {
  viewed: 'VIEWED',
  'checks-passed': 'CHECKS_PASSED',
  'minimum-score': 'MINIMUM_SCORE',
  'safety-passed': 'SAFETY_PASSED',
};

function judge(rule: UnlockRule, facts: ActivityFacts) {
  switch (rule.kind) {
    case 'viewed':
      return count(Number(facts.isDone), 1);
    case 'checks-passed':
      return count(facts.right, facts.questions);
    case 'safety-passed':
      return count(facts.safetyRight, facts.safetyCritical);
    case 'minimum-score':
      return compare(facts.best, rule.percent);
  }
}

function count(done: number, needed: number) {
  return { isMet: done >= needed, done, needed };
}

/** By the exact decimals: 69.99 % is shown as 69 and opens nothing that asks for 70. */
function compare(best: ActivityFacts['best'], percent: number) {
  const needed = Math.ceil(percent);
  if (best === null) return { isMet: percent === 0, done: 0, needed };
  const isMet = compareScores(best, { points: String(percent), outOf: '100' }) >= 0;
  return { isMet, done: score(best.points, best.outOf).percent, needed };
}
