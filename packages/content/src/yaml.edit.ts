import { isMap, isNode, isSeq } from 'yaml';
import type { Document, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { parseBounded } from './yaml.bounds.ts';
import {
  columnOf,
  commentColumn,
  dedented,
  indented,
  lineEnd,
  lineStart,
  nextLine,
  trimmed,
} from './yaml.lines.ts';
import { flowText, pairText, writeElement } from './yaml.style.ts';

/** Steps from the root of a YAML text: names of fields, places in lists from 0. */
export type YamlPath = readonly (string | number)[];

/** Thrown when an edit meets a text that is no YAML, or not of the shape it has to have. */
export class YamlUneditable extends Error {}

/**
 * Sets a field of the map at `path`, or takes it out when `value` is undefined. Everything else of
 * the text stays as it is, byte by byte.
 */
export function setField(text: string, path: YamlPath, field: string, value: unknown): string {
  const map = nodeAt(text, path);
  if (!isMap(map)) throw new YamlUneditable(`there are no fields at ${path.join('.')}`);
  if (map.flow || map.items.length === 0) return rewriteMap(text, path, map, { field, value });
  const index = map.items.findIndex((pair) => keyOf(pair) === field);
  const pair = map.items[index];
  if (!pair) return value === undefined ? text : addPair(text, map, { [field]: value });
  if (value === undefined) return takePair(text, path, map, index);
  const start = startOf(pair.key);
  const column = columnOf(text, start);
  const written = indented(pairText({ [field]: value }), column).slice(column);
  return text.slice(0, start) + written + text.slice(endOfPair(text, pair));
}

/** Puts an element, written as `- …` from the first column on, into the list at `path`. */
export function insertElement(
  text: string,
  path: YamlPath,
  { index, element }: { index: number; element: string },
): string {
  const { text: block, list } = blockList(text, path);
  const [first] = list.items;
  if (!first) return fillEmpty(block, path, element);
  const column = columnOf(block, markerOf(list, 0));
  const written = `${indented(trimmed(element), column)}\n`;
  if (index < list.items.length) {
    const at = chunkOf(block, list, Math.max(index, 0)).start;
    return block.slice(0, at) + written + block.slice(at);
  }
  const { end } = chunkOf(block, list, list.items.length - 1);
  const isLineEnded = block[end - 1] === '\n';
  return block.slice(0, end) + (isLineEnded ? '' : '\n') + written + block.slice(end);
}

/** Takes an element out of the list at `path`, with the comments above it. */
export function takeElement(
  text: string,
  path: YamlPath,
  index: number,
): { text: string; element: string } {
  const { text: block, list } = blockList(text, path);
  const { start, end } = chunkOf(block, list, index);
  const element = dedented(block.slice(start, end), columnOf(block, markerOf(list, index)));
  if (list.items.length > 1) return { text: block.slice(0, start) + block.slice(end), element };
  const rest = block.slice(0, start) + block.slice(end);
  return { text: setEmptyList(rest, path), element };
}

/** Puts an element, written as `- …` from the first column on, in the place of another. */
export function replaceElement(
  text: string,
  path: YamlPath,
  { index, element }: { index: number; element: string },
): string {
  const { text: block, list } = blockList(text, path);
  const { start, end } = chunkOf(block, list, index);
  const written = `${indented(trimmed(element), columnOf(block, markerOf(list, index)))}\n`;
  return block.slice(0, start) + written + block.slice(end);
}

/** Takes an element out of the list at `path`; comments above the first one stay. */
export function removeElement(text: string, path: YamlPath, index: number): string {
  const { text: block, list } = blockList(text, path);
  const { start, end } = chunkOf(block, list, index);
  const from = index === 0 ? lineStart(block, markerOf(list, 0)) : start;
  const rest = block.slice(0, from) + block.slice(end);
  return list.items.length > 1 ? rest : setEmptyList(rest, path);
}

/** The element of the list at `path` as it is written, from the first column on. */
export function elementText(text: string, path: YamlPath, index: number): string {
  return takeElement(text, path, index).element;
}

/** The value at a path as plain JSON, or undefined; throws YamlUneditable for what is no YAML. */
export function readValue(text: string, path: YamlPath): unknown {
  const document = parse(text);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.toJS(document) : undefined;
}

/** The elements of the list which is the whole text, each with the line, from 1, that it begins on. */
export function readElements(text: string): { value: unknown; line: number }[] {
  const document = parse(text);
  const list = document.contents;
  if (!isSeq(list)) return [];
  const values = list.toJS(document) as unknown[];
  return list.items.map((item, index) => {
    const line = text.slice(0, rangeOf(item)[0]).split('\n').length;
    return { value: values[index], line };
  });
}

function parse(text: string): Document.Parsed {
  const document = parseBounded(text, { keepSourceTokens: true });
  if (document.errors.length > 0) throw new YamlUneditable('this is not valid YAML');
  return document;
}

function nodeAt(text: string, path: YamlPath): unknown {
  const document = parse(text);
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** A list in block form; one written between brackets is rewritten first. */
function blockList(text: string, path: YamlPath): { text: string; list: YAMLSeq } {
  const list = nodeAt(text, path);
  if (isSeq(list) && (!list.flow || list.items.length === 0)) return { text, list };
  if (!isSeq(list)) throw new YamlUneditable(`there is no list at ${path.join('.')}`);
  const value = list.toJS(parse(text)) as unknown[];
  const block = value.map(writeElement).join('\n');
  const rewritten = replaceWithBlock(text, path, list, block);
  const again = nodeAt(rewritten, path);
  if (!isSeq(again)) throw new YamlUneditable(`there is no list at ${path.join('.')}`);
  return { text: rewritten, list: again };
}

/** `[]` becomes a list with one element. */
function fillEmpty(text: string, path: YamlPath, element: string): string {
  const list = nodeAt(text, path);
  if (!isSeq(list)) throw new YamlUneditable(`there is no list at ${path.join('.')}`);
  return replaceWithBlock(text, path, list, trimmed(element));
}

function replaceWithBlock(text: string, path: YamlPath, list: YAMLSeq, block: string): string {
  const [start, end] = rangeOf(list);
  const field = path.at(-1);
  const parent = nodeAt(text, path.slice(0, -1));
  if (path.length === 0) return `${text.slice(0, start)}${block}${text.slice(end)}`;
  if (!isMap(parent) || parent.flow || typeof field !== 'string') {
    throw new YamlUneditable(`the list at ${path.join('.')} stands within brackets`);
  }
  const pair = parent.items.find((one) => keyOf(one) === field);
  const column = columnOf(text, startOf(pair?.key)) + 2;
  return `${trimmed(text.slice(0, start))}\n${indented(block, column)}${text.slice(end)}`;
}

/** The last element is gone: what is left of the field says so. */
function setEmptyList(text: string, path: YamlPath): string {
  const field = path.at(-1);
  if (typeof field !== 'string') return `${trimmed(text)}\n[]\n`.trimStart();
  return setField(text, path.slice(0, -1), field, []);
}

function rewriteMap(
  text: string,
  path: YamlPath,
  map: YAMLMap,
  { field, value }: { field: string; value: unknown },
): string {
  const fields = { ...(map.toJS(parse(text)) as object), [field]: value };
  const [start, end] = rangeOf(map);
  return text.slice(0, start) + flowText(fields) + text.slice(end);
}

function addPair(text: string, map: YAMLMap, field: Record<string, unknown>): string {
  const last = map.items.at(-1);
  if (!last) throw new YamlUneditable('a map without fields');
  const column = columnOf(text, startOf(map.items[0]?.key));
  const at = lineEnd(text, endOfPair(text, last));
  return `${text.slice(0, at)}\n${indented(pairText(field), column)}${text.slice(at)}`;
}

function takePair(text: string, path: YamlPath, map: YAMLMap, index: number): string {
  const pair = map.items[index];
  if (!pair) return text;
  const isFirst = index === 0;
  const start = startOf(pair.key);
  if (!isFirst) {
    const from = lineStart(text, start);
    return text.slice(0, from) + text.slice(nextLine(text, endOfPair(text, pair)));
  }
  const next = map.items[1];
  // the dash of a list stands on the first field's line, and stays there
  if (next) return text.slice(0, start) + text.slice(startOf(next.key));
  return rewriteMap(text, path, map, { field: keyOf(pair), value: undefined });
}

/** From the comments above an element to the end of its last line. */
function chunkOf(text: string, list: YAMLSeq, index: number): { start: number; end: number } {
  const item = list.items[index];
  if (!item) throw new YamlUneditable('there is no such element');
  const marker = markerOf(list, index);
  const column = columnOf(text, marker);
  const before = index === 0 ? 0 : contentEnd(text, list.items[index - 1]);
  let start = lineStart(text, marker);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const isOwn = above > before && commentColumn(text, above) === column;
    if (!isOwn) break;
    start = above;
  }
  let end = nextLine(text, Math.max(contentEnd(text, item), marker));
  while (end < text.length && commentColumn(text, end) > column) end = nextLine(text, end);
  return { start, end };
}

function markerOf(list: YAMLSeq, index: number): number {
  const token = list.srcToken;
  const starts = token?.type === 'block-seq' ? token.items[index]?.start : undefined;
  const marker = starts?.find(({ type }) => type === 'seq-item-ind');
  if (!marker) throw new YamlUneditable('a list within brackets');
  return marker.offset;
}

function endOfPair(text: string, pair: Pair): number {
  return isNode(pair.value)
    ? contentEnd(text, pair.value)
    : text.indexOf(':', startOf(pair.key)) + 1;
}

/** Where a node's own text ends; the ranges of collections run on to the next thing. */
function contentEnd(text: string, node: unknown): number {
  const [start, end] = rangeOf(node);
  return Math.max(start, trimmed(text.slice(0, end)).length);
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = isNode(node) ? node.range : null;
  if (!range) throw new YamlUneditable('a place without text');
  return [range[0], range[1]];
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

function keyOf({ key }: Pair): string {
  return String(key);
}
