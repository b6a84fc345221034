import { isScalar, parseDocument, visit, YAMLParseError } from 'yaml';
import type { Document, ParsedNode, ParseOptions, DocumentOptions, YAMLMap } from 'yaml';

/** Brackets within brackets, and uses of an anchor, that no course has: time grows with their square. */
const MOST_NESTED = 100;
const MOST_ALIASES = 20;

/**
 * Parses one YAML document in time that grows with its length, however it is made.
 * What nests too deeply, names a field twice or uses too many aliases is among its `errors`.
 */
export function parseBounded(
  text: string,
  options: ParseOptions & DocumentOptions = {},
): Document.Parsed {
  const deep = nestedTooDeeply(text);
  // the parser's own look for fields named twice compares each with each
  const plain = { ...options, uniqueKeys: false, prettyErrors: false };
  const document = parseDocument<ParsedNode>(deep === null ? text : '', plain) as Document.Parsed;
  if (deep !== null) document.errors.push(refusal(deep, 'Brackets are nested too deeply'));
  let aliases = 0;
  visit(document, {
    Map: (_, map) => {
      document.errors.push(...namedTwice(map));
    },
    Alias: (_, { range }) => {
      aliases += 1;
      if (aliases !== MOST_ALIASES + 1) return undefined;
      document.errors.push(refusal(range?.[0] ?? 0, `More than ${MOST_ALIASES} aliases are used`));
      return visit.BREAK;
    },
  });
  return document;
}

function nestedTooDeeply(text: string): number | null {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > MOST_NESTED) return index;
  }
  return null;
}

function namedTwice({ items }: YAMLMap): YAMLParseError[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (!seen.has(key.value)) {
      seen.add(key.value);
      return [];
    }
    return [refusal(key.range?.[0] ?? 0, 'Map keys must be unique', 'DUPLICATE_KEY')];
  });
}

function refusal(
  at: number,
  message: string,
  code: YAMLParseError['code'] = 'RESOURCE_EXHAUSTION',
): YAMLParseError {
  return new YAMLParseError([at, at + 1], code, message);
}
