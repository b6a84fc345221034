import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VisitorResult } from 'unist-util-visit';
import type { Place, ProblemCode } from './problem.ts';
import type { SourceEntry } from './course.ts';
import type { LessonSource } from './tree.ts';

type Directive = ContainerDirective | LeafDirective | TextDirective;

const forms: ReadonlyMap<string, { type: Directive['type']; example: string }> = new Map([
  ['technique', { type: 'containerDirective', example: ':::technique[Title]' }],
  ['caution', { type: 'containerDirective', example: ':::caution[Title]' }],
  ['evidence', { type: 'containerDirective', example: ':::evidence[Title]{strength="low"}' }],
  ['check', { type: 'leafDirective', example: '::check{question="ID"}' }],
  ['source', { type: 'textDirective', example: ':source[id]' }],
]);
const strengths = ['none-found', 'very-low', 'low', 'moderate'];

export type Marks = {
  sources: LessonSource[];
  checks: { question: string; place: Place }[];
};

export type MarksContext = {
  /** The text that the tree was parsed from, to put prose back as it was. */
  text: string;
  sources: readonly SourceEntry[];
  report(node: Nodes, code: ProblemCode, message: string): void;
};

/** Turns the directives of a lesson into its elements, in place, and gathers what they point to. */
export function resolveDirectives(root: Root, context: MarksContext): Marks {
  const marks: Marks = { sources: [], checks: [] };
  visit(root, (node, index, parent): VisitorResult => {
    if (!isDirective(node) || index === undefined || !parent) return undefined;
    if (node.type === 'textDirective' && isProse(node, context.text)) {
      return putBack(node, index, parent, context.text);
    }
    const form = forms.get(node.name);
    if (form?.type === node.type) return resolveKnown(node, marks, context);
    if (form) {
      context.report(node, 'DIRECTIVE_FORM', `Write "${node.name}" as ${form.example}.`);
    } else {
      const known = [...forms.keys()].join(', ');
      context.report(node, 'DIRECTIVE_UNKNOWN', `"${node.name}" is none of ${known}.`);
    }
    return node.type === 'textDirective' ? putBack(node, index, parent, context.text) : undefined;
  });
  return marks;
}

function resolveKnown(node: Directive, marks: Marks, context: MarksContext): VisitorResult {
  if (node.name === 'source') resolveSource(node, marks, context);
  else if (node.name === 'check') resolveCheck(node, marks, context);
  else if (node.type === 'containerDirective') resolveBox(node, context);
  return undefined;
}

function resolveBox(node: ContainerDirective, context: MarksContext): void {
  const [first] = node.children;
  const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const dataTitle = isLabelled ? plainText(first).trim() : undefined;
  if (isLabelled) node.children.shift();
  const dataStrength = node.attributes?.['strength'] ?? undefined;
  if (node.name === 'evidence' && !strengths.includes(dataStrength ?? '')) {
    const message = `Say how strong the evidence is: strength is one of ${strengths.join(', ')}.`;
    context.report(node, 'EVIDENCE_STRENGTH', message);
  }
  const strength = node.name === 'evidence' ? { dataStrength } : {};
  node.data = { hName: `lesson-${node.name}`, hProperties: { dataTitle, ...strength } };
}

function resolveCheck(node: Directive, marks: Marks, context: MarksContext): void {
  const question = node.attributes?.['question'] ?? '';
  if (!question) {
    const message = 'A check names its question: ::check{question="ID"}.';
    context.report(node, 'CHECK_WITHOUT_QUESTION', message);
    return;
  }
  if (marks.checks.some((check) => check.question === question)) {
    context.report(node, 'CHECK_REPEATED', `This lesson asks "${question}" twice.`);
  }
  marks.checks.push({ question, place: placeOf(node) });
  node.children = [];
  node.data = { hName: 'lesson-check', hProperties: { dataQuestion: question } };
}

function resolveSource(node: Directive, marks: Marks, context: MarksContext): void {
  const id = plainText(node).trim();
  const entry = context.sources.find((source) => source.id === id);
  node.children = [];
  if (!entry) {
    context.report(node, 'UNKNOWN_SOURCE', `sources.yaml has no source "${id}".`);
    return;
  }
  let cited = marks.sources.find((source) => source.id === id);
  if (!cited) {
    cited = { number: marks.sources.length + 1, ...entry };
    marks.sources.push(cited);
  }
  node.data = { hName: 'lesson-source', hProperties: { dataNumber: cited.number } };
}

/** `at 6:one` is prose; `:sorce[id]` with a label or attributes was meant as a directive. */
function isProse(node: TextDirective, text: string): boolean {
  const [start, end] = offsets(node);
  return text.slice(start, end) === `:${node.name}`;
}

function putBack(node: TextDirective, index: number, parent: Parents, text: string): VisitorResult {
  const [start, end] = offsets(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const pieces: PhrasingContent[] =
    first && last
      ? [
          { type: 'text', value: text.slice(start, offsets(first)[0]) },
          ...node.children,
          { type: 'text', value: text.slice(offsets(last)[1], end) },
        ]
      : [{ type: 'text', value: text.slice(start, end) }];
  parent.children.splice(index, 1, ...pieces);
  return [SKIP, index + 1];
}

/** The text inside a node, without marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

function offsets(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function isDirective(node: Nodes): node is Directive {
  return (
    node.type === 'containerDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'textDirective'
  );
}
