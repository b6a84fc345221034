type Rule = { kind: string; activityId: string };
type Step<R extends Rule> = { lock: { unmet: readonly R[] } | null };

/** The rules that every step of a module still has to wait for: said once, above its steps. */
export function sharedRules<R extends Rule>(steps: readonly Step<R>[]): readonly R[] {
  const [first] = steps;
  if (!first?.lock || steps.length < 2) return [];
  return first.lock.unmet.filter((rule) => steps.every((step) => has(step.lock?.unmet, rule)));
}

/** The rules of one step that are not said above it. */
export function ownRules<R extends Rule>(
  unmet: readonly R[] | undefined,
  shared: readonly R[],
): readonly R[] {
  return (unmet ?? []).filter((rule) => !has(shared, rule));
}

function has(rules: readonly Rule[] | undefined, rule: Rule): boolean {
  const isRule = (other: Rule) => other.kind === rule.kind && other.activityId === rule.activityId;
  return rules?.some(isRule) ?? false;
}
