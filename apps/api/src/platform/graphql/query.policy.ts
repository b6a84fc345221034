import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** What a query from outside may ask for at most; trusted documents are not measured. */
export const queryLimits = { tokens: 2_000, depth: 12, fields: 2_000, aliases: 30 } as const;

export type QuerySize = { depth: number; fields: number; aliases: number };

const NOTHING: QuerySize = { depth: 0, fields: 0, aliases: 0 };
/** A fragment within itself has no end. */
const ENDLESS: QuerySize = { depth: Infinity, fields: Infinity, aliases: Infinity };

export function isTooLarge(size: QuerySize): boolean {
  return (
    size.depth > queryLimits.depth ||
    size.fields > queryLimits.fields ||
    size.aliases > queryLimits.aliases
  );
}

/** Size of the largest operation with its fragments written out, counted without writing them out. */
export function measureQuery(document: DocumentNode): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const sizes = new Map<string, QuerySize>();
  const sizeOfFragment = (name: string): QuerySize => {
    const known = sizes.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    sizes.set(name, ENDLESS);
    const size = sizeOfSelections(fragment.selectionSet, sizeOfFragment);
    sizes.set(name, size);
    return size;
  };
  return document.definitions
    .map((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        return sizeOfFragment(definition.name.value);
      if (definition.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
      return sizeOfSelections(definition.selectionSet, sizeOfFragment);
    })
    .reduce(larger, NOTHING);
}

function sizeOfSelections(
  set: SelectionSetNode | undefined,
  sizeOfFragment: (name: string) => QuerySize,
): QuerySize {
  let total = NOTHING;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      total = beside(total, sizeOfFragment(selection.name.value));
      continue;
    }
    const within = sizeOfSelections(selection.selectionSet, sizeOfFragment);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      total = beside(total, within);
      continue;
    }
    total = beside(total, {
      depth: within.depth + 1,
      fields: within.fields + 1,
      aliases: within.aliases + (selection.alias ? 1 : 0),
    });
  }
  return total;
}

function beside(one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
  };
}

function larger(one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
  };
}
