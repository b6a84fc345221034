import { visit } from 'unist-util-visit';
import { become, fieldOf, placeOf, takeLabel } from './directive.ts';
import type { Directive, Marks, MarksContext } from './directive.ts';
import type { EvidenceStrength } from './tree.ts';

const strengths: readonly EvidenceStrength[] = ['none-found', 'very-low', 'low', 'moderate'];

export function resolveTechnique(node: Directive): void {
  become(node, 'lesson-technique', titled(node));
}

export function resolveCaution(node: Directive): void {
  become(node, 'lesson-caution', titled(node));
}

export function resolveEvidence(node: Directive, _: Marks, context: MarksContext): void {
  const title = titled(node);
  const dataStrength = strengths.find((strength) => strength === fieldOf(node, 'strength'));
  if (dataStrength) return become(node, 'lesson-evidence', { ...title, dataStrength });
  const message = `Say how strong the evidence is: strength is one of ${strengths.join(', ')}.`;
  context.report(node, 'EVIDENCE_STRENGTH', message);
}

export function resolveCheck(node: Directive, marks: Marks, context: MarksContext): void {
  const question = fieldOf(node, 'question');
  if (question === undefined) {
    const message = 'A check names its question: ::check{question="ID"}.';
    return context.report(node, 'CHECK_WITHOUT_QUESTION', message);
  }
  if (marks.checks.some((check) => check.question === question)) {
    context.report(node, 'CHECK_REPEATED', `This lesson asks "${question}" twice.`);
  }
  marks.checks.push({ question, place: placeOf(node) });
  node.children = [];
  become(node, 'lesson-check', { dataQuestion: question });
}

/** A question to the reader, whose body is shown once they have thought about it. */
export function resolvePredict(node: Directive, _: Marks, context: MarksContext): void {
  const dataPrompt = takeLabel(node);
  if (!dataPrompt) {
    const message = 'A prediction asks something: :::predict[Question to the reader].';
    return context.report(node, 'PREDICT_WITHOUT_PROMPT', message);
  }
  visit(node, 'leafDirective', (inner) => {
    if (inner.name !== 'check') return;
    const message = 'A check inside a prediction stays hidden: put it after the closing colons.';
    context.report(inner, 'CHECK_IN_PREDICT', message);
  });
  const choices = fieldOf(node, 'choices')
    ?.split(/\\?\|/)
    .map((choice) => choice.trim());
  if (!choices) return become(node, 'lesson-predict', { dataPrompt });
  if (choices.length < 2 || choices.length > 5 || choices.includes('')) {
    const message = 'Choices are two to five, with a | between them: choices="It rises|It falls".';
    return context.report(node, 'PREDICT_CHOICES', message);
  }
  become(node, 'lesson-predict', { dataPrompt, dataChoices: choices.join('|') });
}

function titled(node: Directive): { dataTitle?: string } {
  const dataTitle = takeLabel(node);
  return dataTitle ? { dataTitle } : {};
}
