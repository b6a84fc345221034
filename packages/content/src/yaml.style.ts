import { Document, isCollection, stringify, visit } from 'yaml';
import type { Node } from 'yaml';
import { trimmed } from './yaml.lines.ts';

const format = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

export function pairText(field: Record<string, unknown>): string {
  return trimmed(stringify(styled(field), format));
}

/** Writes a value as an element of a list: `- …`, from the first column on. */
export function writeElement(value: unknown): string {
  return trimmed(stringify([styled(value)], format));
}

/** Lists of words stand on one line, everything else below each other. */
function styled(value: unknown): Node {
  const document = new Document(value);
  visit(document, {
    Seq(_, node) {
      node.flow = !node.items.some(isCollection);
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && isFrayed(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.contents as Node;
}

/** Lines with blanks at an end don't come back from a block as they went in. */
function isFrayed(text: string): boolean {
  return /\n/.test(text) && /^\s|\s$|[ \t]\n|\n[ \t]|\r/.test(text);
}

/** Writes the fields of a map within brackets. */
export function flowText(fields: object): string {
  const document = new Document(JSON.parse(JSON.stringify(fields)));
  visit(document, {
    Collection(_, node) {
      node.flow = true;
    },
  });
  return trimmed(document.toString({ ...format, flowCollectionPadding: true }));
}
