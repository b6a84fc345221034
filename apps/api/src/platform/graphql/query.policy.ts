import { Kind } from 'graphql';
import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE, LARGEST_PAGE } from './connection.ts';

/** What a query from outside may ask for at most; trusted documents are not measured. */
export const queryLimits = {
  tokens: 2_000,
  depth: 12,
  fields: 2_000,
  aliases: 30,
  directives: 30,
  cost: 20_000,
} as const;

/** `cost` is the count of fields where each within a page counts once for every row asked for. */
export type QuerySize = {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  cost: number;
};

type Measured = { sizeOfFragment: (name: string) => QuerySize; variables: Variables };
type Variables = Readonly<Record<string, unknown>>;

const NOTHING: QuerySize = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };
/** A fragment within itself has no end. */
const ENDLESS: QuerySize = {
  depth: Infinity,
  fields: Infinity,
  aliases: Infinity,
  directives: Infinity,
  cost: Infinity,
};

export function isTooLarge(size: QuerySize): boolean {
  return (
    size.depth > queryLimits.depth ||
    size.fields > queryLimits.fields ||
    size.aliases > queryLimits.aliases ||
    size.directives > queryLimits.directives ||
    size.cost > queryLimits.cost
  );
}

/** Size of the largest operation with its fragments written out, counted without writing them out. */
export function measureQuery(document: DocumentNode, variables: Variables = {}): QuerySize {
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
    const size = sizeOfSelections(fragment.selectionSet, { sizeOfFragment, variables });
    const whole = withDirectives(size, fragment.directives);
    sizes.set(name, whole);
    return whole;
  };
  return document.definitions
    .map((definition) => {
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        return sizeOfFragment(definition.name.value);
      if (definition.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
      const size = sizeOfSelections(definition.selectionSet, { sizeOfFragment, variables });
      return withDirectives(size, definition.directives);
    })
    .reduce(larger, NOTHING);
}

function sizeOfSelections(set: SelectionSetNode | undefined, measured: Measured): QuerySize {
  let total = NOTHING;
  for (const selection of set?.selections ?? []) {
    const size = sizeOfSelection(selection, measured);
    total = beside(total, withDirectives(size, selection.directives));
  }
  return total;
}

function sizeOfSelection(selection: SelectionNode, measured: Measured): QuerySize {
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    return measured.sizeOfFragment(selection.name.value);
  }
  const within = sizeOfSelections(selection.selectionSet, measured);
  if (selection.kind === Kind.INLINE_FRAGMENT) return within;
  return {
    depth: within.depth + 1,
    fields: within.fields + 1,
    aliases: within.aliases + (selection.alias ? 1 : 0),
    directives: within.directives,
    cost: 1 + within.cost * rowsOf(selection, measured.variables),
  };
}

/** How many rows a page may hold; 1 for what is no page. Lists differ: the largest limit bounds them all. */
function rowsOf(field: FieldNode, variables: Variables): number {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!given) return asksForEdges(field) ? DEFAULT_PAGE : 1;
  const asked = given.kind === Kind.VARIABLE ? variables[given.name.value] : literal(given);
  const isPossible = typeof asked === 'number' && asked >= 1 && asked <= LARGEST_PAGE;
  return isPossible ? asked : LARGEST_PAGE;
}

function literal(value: { kind: string; value?: unknown }): number | null {
  return value.kind === Kind.INT ? Number(value.value) : null;
}

function asksForEdges({ selectionSet }: FieldNode): boolean {
  const asked = selectionSet?.selections ?? [];
  return asked.some((one) => one.kind !== Kind.FIELD || one.name.value === 'edges');
}

function withDirectives(size: QuerySize, directives: readonly DirectiveNode[] = []): QuerySize {
  return { ...size, directives: size.directives + directives.length };
}

function beside(one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
  };
}

function larger(one: QuerySize, other: QuerySize): QuerySize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    cost: Math.max(one.cost, other.cost),
  };
}
