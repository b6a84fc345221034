import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { CourseLimits, GlossaryEntry, SourceEntry } from './course.ts';
import { placeOf, plainText } from './directive.ts';
import type { LessonAsset, Marks } from './directive.ts';
import { findExcess } from './lesson.bounds.ts';
import type { Excess } from './lesson.bounds.ts';
import { resolveDirectives } from './lesson.directives.ts';
import { readFrontmatter, reviewOf } from './lesson.frontmatter.ts';
import type { Frontmatter } from './lesson.frontmatter.ts';
import { checkMarkup } from './lesson.markup.ts';
import { lessonSchema } from './lesson.sanitiser.ts';
import { sortProblems } from './problem.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { LessonBlock, LessonTree } from './tree.ts';

/** Raised whenever the same Markdown may give another tree; trees are cached under it. */
export const COMPILER_VERSION = '2';

export type LessonContext = {
  sources: readonly SourceEntry[];
  /** Ids that a check may name; left out, any. */
  questionKeys?: readonly string[];
  /** Ids that a link may name; left out, any. */
  lessonIds?: readonly string[];
  /** Words that a term may name; left out, any. */
  glossary?: readonly GlossaryEntry[] | undefined;
  /** The course's limits, null where it sets none; left out, what needs them has no numbers. */
  limits?: CourseLimits | null | undefined;
  /** Files that a figure or a video may name; left out, any, at their own name. */
  assets?: readonly LessonAsset[] | undefined;
  /** Name for the problems' `file`; "lesson.md" when left out. */
  file?: string;
};

export type CompiledLesson = {
  tree: LessonTree;
  frontmatter: Frontmatter;
  checks: Marks['checks'];
  mentions: Marks['mentions'];
  problems: Problem[];
};

/** A lesson that isn't parsed, since the parser would not be done in time. */
class LessonTooMuch extends Error {
  readonly excess: Excess;
  constructor(excess: Excess) {
    super(excess.reason);
    this.excess = excess;
  }
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);
const toHast = unified().use(remarkRehype).use(rehypeSanitize, lessonSchema);

/** Compiles a whole lesson file to a sanitised tree; a tree comes back whatever is wrong. */
export function compileLesson(
  markdown: string,
  context: LessonContext,
): { tree: LessonTree; problems: Problem[] } {
  const file = context.file ?? 'lesson.md';
  try {
    const { tree, problems } = readLesson(file, markdown, context);
    return { tree, problems };
  } catch (error) {
    const empty = { blocks: [], sources: [], terms: [], review: reviewOf('draft') };
    const tree = { compiler: COMPILER_VERSION, ...empty };
    return { tree, problems: [unreadable(file, error)] };
  }
}

/** As `compileLesson`, with the fields and the places of checks; throws on what would take the parser too long. */
export function readLesson(file: string, text: string, context: LessonContext): CompiledLesson {
  const excess = findExcess(text);
  if (excess) throw new LessonTooMuch(excess);
  const frontmatter = readFrontmatter(file, text);
  const problems = [...frontmatter.problems];
  const report = (node: Nodes, code: ProblemCode, message: string) => {
    problems.push({ file, ...placeOf(node), code, message });
  };
  const root = parser.parse(frontmatter.body);
  checkMarkup(root, report, context.lessonIds);
  const marks = resolveDirectives(root, { ...context, text: frontmatter.body, report });
  for (const { question, place } of marks.checks) {
    if (context.questionKeys?.includes(question) !== false) continue;
    const message = `There is no question "${question}".`;
    problems.push({ file, ...place, code: 'UNKNOWN_QUESTION', message });
  }
  const blocks = splitBlocks(root, report);
  if (blocks.length === 0) {
    const message = 'A lesson needs at least one block: begin each with a ## heading.';
    problems.push({ file, line: 1, column: 1, code: 'LESSON_WITHOUT_BLOCK', message });
  }
  return {
    tree: {
      compiler: COMPILER_VERSION,
      blocks,
      sources: marks.sources,
      terms: marks.terms,
      review: reviewOf(frontmatter.fields?.review),
    },
    frontmatter,
    checks: marks.checks,
    mentions: marks.mentions,
    problems: sortProblems(problems),
  };
}

/** The problem for a lesson that holds too much, or on which the parser itself gave up. */
export function unreadable(file: string, error: unknown): Problem {
  const message = `This lesson can't be read: ${error instanceof Error ? error.message : String(error)}.`;
  const { line, column } = error instanceof LessonTooMuch ? error.excess : { line: 1, column: 1 };
  return { file, line, column, code: 'LESSON_UNREADABLE', message };
}

function splitBlocks(
  root: Root,
  report: (node: Nodes, code: ProblemCode, message: string) => void,
): LessonBlock[] {
  const definitions = root.children.filter((node) => node.type === 'definition');
  const parts: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of root.children) {
    if (node.type === 'definition') continue;
    if (node.type === 'heading' && node.depth === 1) {
      report(node, 'HEADING_TOO_HIGH', 'The title stands in the fields above: begin at ##.');
    } else if (node.type === 'heading' && node.depth === 2) {
      parts.push({ heading: node, nodes: [] });
    } else if (parts.length === 0) {
      report(node, 'CONTENT_OUTSIDE_BLOCK', 'This stands before the first ## heading.');
    } else {
      parts.at(-1)?.nodes.push(node);
    }
  }
  return parts.map(({ heading, nodes }, index) => ({
    index,
    title: plainText(heading).trim(),
    children: compileNodes(nodes, definitions),
  }));
}

function compileNodes(nodes: RootContent[], definitions: Definition[]): ElementContent[] {
  const root: Root = { type: 'root', children: [...nodes, ...definitions] };
  const hast: HastRoot = toHast.runSync(root);
  return hast.children.flatMap(withoutPosition);
}

/** Positions belong to the author's file; without them the stored tree is a third of its size. */
function withoutPosition(node: HastRoot['children'][number]): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const element: Element = {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap(withoutPosition),
  };
  return [element];
}
