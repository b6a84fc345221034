import { isMuscle } from './atlas.names.ts';
import { limitNames, limitValue } from './course.limits.ts';
import { become, fieldOf, plainText } from './directive.ts';
import type { Directive, Marks, MarksContext } from './directive.ts';

/** A citation: sources are numbered by first mention. */
export function resolveSource(node: Directive, marks: Marks, context: MarksContext): void {
  const id = plainText(node).trim();
  marks.mentions.sources.add(id);
  const entry = context.sources.find((source) => source.id === id);
  node.children = [];
  if (!entry) return context.report(node, 'UNKNOWN_SOURCE', `sources.yaml has no source "${id}".`);
  let cited = marks.sources.find((source) => source.id === id);
  if (!cited) {
    cited = { number: marks.sources.length + 1, ...entry };
    marks.sources.push(cited);
  }
  become(node, 'lesson-source', { dataNumber: cited.number });
}

export function resolveMuscle(node: Directive, _: Marks, context: MarksContext): void {
  const id = fieldOf(node, 'id') ?? '';
  if (isMuscle(id)) return become(node, 'lesson-muscle', { dataMuscle: id });
  context.report(node, 'UNKNOWN_MUSCLE', `The atlas has no muscle "${id}".`);
}

export function resolveTerm(node: Directive, marks: Marks, context: MarksContext): void {
  const id = fieldOf(node, 'id') ?? '';
  marks.mentions.terms.add(id);
  const entry = context.glossary?.find((one) => one.id === id);
  if (!entry && context.glossary) {
    return context.report(node, 'UNKNOWN_TERM', `glossary.yaml has no word "${id}".`);
  }
  if (entry && !marks.terms.some((term) => term.id === id)) {
    const { term, definition } = entry;
    marks.terms.push({ id, term, definition });
  }
  become(node, 'lesson-term', { dataTerm: id });
}

/** A limit leaves no element behind: it becomes its number. */
export function resolveLimit(node: Directive, _: Marks, context: MarksContext): void {
  const name = plainText(node).trim();
  node.children = [{ type: 'text', value: limitText(node, name, context) }];
}

function limitText(node: Directive, name: string, context: MarksContext): string {
  if (!limitNames.includes(name)) {
    context.report(node, 'UNKNOWN_LIMIT', `"${name}" is none of ${limitNames.join(', ')}.`);
    return name;
  }
  if (context.limits === null) context.report(node, 'UNKNOWN_LIMIT', withoutLimits);
  if (!context.limits) return name;
  return String(limitValue(context.limits, name));
}

/** What to say where a lesson needs limits that its course does not set. */
export const withoutLimits = 'course.yaml sets no limits.';
