import type { Parents, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VisitorResult } from 'unist-util-visit';
import { isDirective } from './directive.ts';
import type { Directive, DirectiveForm, Marks, MarksContext } from './directive.ts';
import {
  resolveCaution,
  resolveCheck,
  resolveEvidence,
  resolvePredict,
  resolveTechnique,
} from './lesson.boxes.ts';
import {
  resolveBodyMap,
  resolveFigure,
  resolveHoldTimer,
  resolvePressureDial,
  resolveVideo,
} from './lesson.media.ts';
import { resolveLimit, resolveMuscle, resolveSource, resolveTerm } from './lesson.words.ts';

/** How each directive is written, the fields it takes and what it becomes. */
const forms: ReadonlyMap<string, DirectiveForm> = new Map([
  box('technique', ':::technique[Title]', [], resolveTechnique),
  box('caution', ':::caution[Title]', [], resolveCaution),
  box('evidence', ':::evidence[Title]{strength="low"}', ['strength'], resolveEvidence),
  box('predict', ':::predict[Question]{choices="A|B"}', ['choices'], resolvePredict),
  leaf('check', '::check{question="ID"}', ['question'], resolveCheck),
  leaf(
    'body-map',
    '::body-map{muscles="upper_trapezius"}',
    ['muscles', 'view', 'layer', 'show', 'zones', 'caption'],
    resolveBodyMap,
  ),
  leaf('pressure-dial', '::pressure-dial', [], resolvePressureDial),
  leaf('hold-timer', '::hold-timer', [], resolveHoldTimer),
  leaf('figure', '::figure{src="a.svg" alt="…"}', ['src', 'alt', 'caption'], resolveFigure),
  leaf(
    'video',
    '::video{src="a.webm" captions="a.vtt" title="…"}',
    ['src', 'captions', 'title'],
    resolveVideo,
  ),
  word('source', ':source[id]', [], resolveSource),
  word('muscle', ':muscle[words]{id="upper_trapezius"}', ['id'], resolveMuscle),
  word('term', ':term[words]{id="taut-band"}', ['id'], resolveTerm),
  word('limit', ':limit[pressure-ceiling]', [], resolveLimit),
]);

type Entry = [string, DirectiveForm];
type Resolve = DirectiveForm['resolve'];

function box(name: string, example: string, fields: string[], resolve: Resolve): Entry {
  return [name, { type: 'containerDirective', example, fields, resolve }];
}

function leaf(name: string, example: string, fields: string[], resolve: Resolve): Entry {
  return [name, { type: 'leafDirective', example, fields, resolve }];
}

function word(name: string, example: string, fields: string[], resolve: Resolve): Entry {
  return [name, { type: 'textDirective', example, fields, resolve }];
}

/** Turns the directives of a lesson into its elements, in place, and gathers what they point to. */
export function resolveDirectives(root: Root, context: MarksContext): Marks {
  const marks: Marks = {
    sources: [],
    terms: [],
    checks: [],
    mentions: { sources: new Set(), terms: new Set() },
  };
  // words first: a box's title is plain text, with the limits in it already numbers
  visit(root, 'textDirective', (node, index, parent): VisitorResult => {
    if (index === undefined || !parent) return undefined;
    const isKnown = !isProse(node, context.text) && resolve(node, marks, context);
    return isKnown ? undefined : putBack(node, index, parent, context.text);
  });
  visit(root, (node) => {
    if (isDirective(node) && node.type !== 'textDirective') resolve(node, marks, context);
  });
  return marks;
}

/** False when nobody knows the directive, or not in this form. */
function resolve(node: Directive, marks: Marks, context: MarksContext): boolean {
  const form = forms.get(node.name);
  if (!form) {
    const known = [...forms.keys()].join(', ');
    context.report(node, 'DIRECTIVE_UNKNOWN', `"${node.name}" is none of ${known}.`);
    return false;
  }
  if (form.type !== node.type) {
    context.report(node, 'DIRECTIVE_FORM', `Write "${node.name}" as ${form.example}.`);
    return false;
  }
  for (const field of Object.keys(node.attributes ?? {})) {
    if (form.fields.includes(field)) continue;
    const message = `"${node.name}" has no field "${field}": write ${form.example}.`;
    context.report(node, 'DIRECTIVE_FIELD', message);
  }
  form.resolve(node, marks, context);
  return true;
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

function offsets(node: PhrasingContent): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
