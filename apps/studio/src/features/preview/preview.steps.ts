import type { PreviewCourseQuery } from '../../gql/graphql.ts';

export type PreviewDraft = PreviewCourseQuery['draft'];
export type PreviewModule = PreviewDraft['modules'][number];
export type PreviewStep = PreviewModule['activities'][number];
export type FoundStep = { step: PreviewStep; module: PreviewModule; next: PreviewStep | null };

/** The step with this key, its module, and the step that is taken after it. */
export function findStep(modules: readonly PreviewModule[], key: string): FoundStep | null {
  const steps = modules.flatMap((module) => module.activities.map((step) => ({ step, module })));
  const index = steps.findIndex(({ step }) => step.key === key);
  const found = steps[index];
  return found ? { ...found, next: steps[index + 1]?.step ?? null } : null;
}
