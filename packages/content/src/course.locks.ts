import type { Requirement } from './course.ts';
import type { CourseParts } from './course.reader.ts';
import type { OutlineActivity, PlacedRequirement } from './outline.reader.ts';
import type { Problem, ProblemCode } from './problem.ts';

type Fault = { code: ProblemCode; message: string };

/** Every rule of a lock names an activity that comes before it, of a kind that can meet the rule. */
export function checkLocks(parts: CourseParts): Problem[] {
  const activities = parts.outline?.modules.flatMap((module) => module.activities) ?? [];
  const seen = new Set<string>();
  return activities.flatMap((activity, position) =>
    activity.requires.flatMap((requirement): Problem[] => {
      const fault = faultOf(requirement, { parts, activities, position });
      // a module's rule stands in each of its activities, and is reported once
      const at = `${requirement.place.line}:${requirement.place.column}`;
      if (!fault || seen.has(at)) return [];
      seen.add(at);
      return [{ file: 'course.yaml', ...requirement.place, ...fault }];
    }),
  );
}

function faultOf(
  { rule }: PlacedRequirement,
  context: { parts: CourseParts; activities: OutlineActivity[]; position: number },
): Fault | null {
  const { parts, activities, position } = context;
  const index = activities.findIndex(({ id }) => id === rule.activity);
  const named = activities[index];
  if (!named) {
    const message = `The course has no lesson or quiz "${rule.activity}".`;
    return { code: 'REQUIREMENT_UNKNOWN', message };
  }
  if (index >= position) {
    const message = `"${rule.activity}" does not come before what waits for it.`;
    return { code: 'REQUIREMENT_FORWARD', message };
  }
  return wrongKind(rule, named) ?? neverMet(rule, named, parts) ?? waitsForMark(rule, named, parts);
}

function wrongKind(rule: Requirement, named: OutlineActivity): Fault | null {
  const kind = rule.kind === 'viewed' || rule.kind === 'checks-passed' ? 'lesson' : 'quiz';
  if (named.kind === kind) return null;
  const message = `This rule needs a ${kind}, and "${named.id}" is a ${named.kind}.`;
  return { code: 'REQUIREMENT_WRONG_KIND', message };
}

/** A rule about questions that are not there would be true of everybody, or of nobody. */
function neverMet(rule: Requirement, named: OutlineActivity, parts: CourseParts): Fault | null {
  if (rule.kind === 'checks-passed') {
    const lesson = parts.lessons.find(({ id }) => id === named.id);
    if (!lesson || lesson.checks.length > 0) return null;
    return { code: 'REQUIREMENT_EMPTY', message: `The lesson "${named.id}" has no checks.` };
  }
  if (rule.kind !== 'safety-passed' || named.kind !== 'quiz') return null;
  const asked = new Set(named.questions.map(({ id }) => id));
  const isCritical = parts.questions.some(
    ({ question }) => asked.has(question.id) && question.isSafetyCritical,
  );
  if (isCritical) return null;
  const message = `The quiz "${named.id}" has no safety-critical question.`;
  return { code: 'REQUIREMENT_EMPTY', message };
}

/** What opens a lock is marked at once: whoever waited for a person to read a text could be kept out for good. */
function waitsForMark(rule: Requirement, named: OutlineActivity, parts: CourseParts): Fault | null {
  if (rule.kind === 'viewed') return null;
  const types = askedAbout(rule, named, parts).map(({ type }) => type);
  const isByHand = (type: string) => type === 'extended-text';
  const isOpened = rule.kind === 'minimum-score' ? !types.every(isByHand) : !types.some(isByHand);
  if (isOpened || types.length === 0) return null;
  const message = `A person has to mark what this rule asks of "${named.id}".`;
  return { code: 'REQUIREMENT_BY_HAND', message };
}

/** The questions that decide whether a rule is met. */
function askedAbout(rule: Requirement, named: OutlineActivity, parts: CourseParts) {
  const lesson = parts.lessons.find(({ id }) => id === named.id);
  const checks = lesson?.checks.map(({ question }) => question) ?? [];
  const asked = named.kind === 'quiz' ? named.questions.map(({ id }) => id) : checks;
  const questions = parts.questions.map(({ question }) => question);
  const isAsked = questions.filter(({ id }) => asked.includes(id));
  return rule.kind === 'safety-passed'
    ? isAsked.filter(({ isSafetyCritical }) => isSafetyCritical)
    : isAsked;
}
