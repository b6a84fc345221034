import { LineCounter, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Place, Problem, ProblemCode } from './problem.ts';
import { parseBounded } from './yaml.bounds.ts';

export type Path = readonly PropertyKey[];

/** A parsed YAML text that still knows where each field stands. */
export type YamlText = {
  file: string;
  value: unknown;
  problems: Problem[];
  /** Place of the field or list element at `path`, or of its nearest parent that exists. */
  locate(path: Path): Place;
  problem(path: Path, code: ProblemCode, message: string): Problem;
};

/** Of a text that is no YAML the first faults say enough. */
const MOST_FAULTS = 100;

/** Parses one YAML document; syntax errors become problems and leave `value` undefined. */
export function parseYaml(file: string, text: string): YamlText {
  const lineCounter = new LineCounter();
  const document = parseBounded(text, { lineCounter });
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (path: Path) => place(offsetOf(document, path));
  const problems = document.errors.slice(0, MOST_FAULTS).map((error): Problem => ({
    file,
    ...place(error.pos[0]),
    code: 'YAML_MALFORMED',
    message: `This is not valid YAML: ${error.message}`,
  }));
  const parsed = problems.length > 0 ? { value: undefined } : toJs(document);
  if ('failure' in parsed) {
    problems.push({ file, line: 1, column: 1, code: 'YAML_MALFORMED', message: parsed.failure });
  }
  return {
    file,
    value: 'value' in parsed ? parsed.value : undefined,
    problems,
    locate,
    problem: (path, code, message) => ({ file, ...locate(path), code, message }),
  };
}

/** Checks the value at `path` against a schema and words each mismatch with its place. */
export function readShape<T>(
  yaml: YamlText,
  schema: z.ZodType<T>,
  path: Path = [],
): { value: T | null; problems: Problem[] } {
  if (yaml.problems.length > 0) return { value: null, problems: [] };
  const input = valueAt(yaml.value, path);
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => wordIssue(yaml, input, path, issue));
  return { value: null, problems };
}

/** The value at a path of a plain JSON value, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (typeof parent !== 'object' || parent === null) return undefined;
    return (parent as Record<PropertyKey, unknown>)[step];
  }, value);
}

function wordIssue(yaml: YamlText, input: unknown, base: Path, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      yaml.problem([...path, key], 'FIELD_UNKNOWN', `There is no field "${key}" here.`),
    );
  }
  const field = String(path.at(-1) ?? 'file');
  if (valueAt(input, issue.path) === undefined) {
    return [yaml.problem(path, 'FIELD_MISSING', `The field "${field}" is missing.`)];
  }
  return [yaml.problem(path, 'FIELD_INVALID', `The field "${field}": ${issue.message}.`)];
}

function toJs(document: Document): { value: unknown } | { failure: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    // thrown for aliases that expand without end
    return { failure: `This YAML can't be read: ${String(error)}` };
  }
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const container = isAlias(node) ? node.resolve(document) : node;
    if (isMap(container)) {
      const pair = container.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(container)) {
      node = container.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
