import type { Nodes } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import type { CourseLimits, GlossaryEntry, SourceEntry } from './course.ts';
import type { Place, ProblemCode } from './problem.ts';
import type { LessonElements, LessonSource, LessonTerm } from './tree.ts';

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** A file of assets/ as lessons show it: its name, the address it is served at, a picture's size. */
export type LessonAsset = { name: string; url: string; width?: number; height?: number };

/** What the directives of a lesson point to. */
export type Marks = {
  sources: LessonSource[];
  terms: LessonTerm[];
  checks: { question: string; place: Place }[];
  /** Ids that the text names, whether there is such a thing or not. */
  mentions: { sources: Set<string>; terms: Set<string> };
};

export type MarksContext = {
  /** The text that the tree was parsed from, to put prose back as it was. */
  text: string;
  sources: readonly SourceEntry[];
  glossary?: readonly GlossaryEntry[] | undefined;
  /** Null: the course sets none. */
  limits?: CourseLimits | null | undefined;
  assets?: readonly LessonAsset[] | undefined;
  report(node: Nodes, code: ProblemCode, message: string): void;
};

/** How one directive is written, which fields it takes, and what it becomes. */
export type DirectiveForm = {
  type: Directive['type'];
  example: string;
  fields: readonly string[];
  resolve(node: Directive, marks: Marks, context: MarksContext): void;
};

/** Turns a directive into an element of the lesson tree. */
export function become<Name extends keyof LessonElements>(
  node: Directive,
  name: Name,
  properties: LessonElements[Name],
): void {
  node.data = { hName: name, hProperties: { ...properties } };
}

/** A field of a directive without blanks around it; undefined when it is empty or absent. */
export function fieldOf(node: Directive, field: string): string | undefined {
  return node.attributes?.[field]?.trim() || undefined;
}

/** The words of a field that lists ids. */
export function wordsOf(node: Directive, field: string): string[] {
  return fieldOf(node, field)?.split(/\s+/) ?? [];
}

/** Takes the `[label]` of a container off its children, as plain text. */
export function takeLabel(node: Directive): string | undefined {
  const [first] = node.children;
  const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  if (!isLabelled) return undefined;
  node.children.shift();
  return plainText(first).trim();
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

export function isDirective(node: Nodes): node is Directive {
  return (
    node.type === 'containerDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'textDirective'
  );
}
