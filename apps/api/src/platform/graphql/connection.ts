import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AppError } from '../errors/app-error.ts';
import { integer } from '../input.ts';

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;
/** What a list may raise its limit to, where its page is one read of few columns. */
export const LARGEST_PAGE = 500;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** What every list takes: how many, and after which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `1 to ${MAX_PAGE}` }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

export type ConnectionOf<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
};

/** Where a page begins: `limit` is one more than asked for, which tells whether another follows. */
export type PageStart = { limit: number; after: readonly string[] | null };

/** `keys`: how many values a cursor of this list holds; `max`: how many rows it gives at once. */
export function readPage({ first, after }: PageArgs, keys: number, max = MAX_PAGE): PageStart {
  const limit = integer(first, 'first', 1, Math.min(max, LARGEST_PAGE)) + 1;
  return { limit, after: after ? readCursor(after, keys) : null };
}

/** A page from rows that were read with `limit`; `keysOf` gives what the list is ordered by. */
export function toConnection<Row, Node>(
  rows: readonly Row[],
  { limit }: PageStart,
  options: {
    totalCount: number;
    keysOf: (row: Row) => readonly string[];
    toNode: (row: Row) => Node;
  },
): ConnectionOf<Node> {
  const { totalCount, keysOf, toNode } = options;
  const shown = rows.slice(0, limit - 1);
  const edges = shown.map((row) => ({ cursor: writeCursor(keysOf(row)), node: toNode(row) }));
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, totalCount, pageInfo: { hasNextPage: rows.length === limit, endCursor } };
}

/** The types of a list of `node`: `class PersonConnection extends Connection(PersonView, 'Person') {}`. */
export function Connection<Node extends object>(node: Type<Node>, name: string) {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor: string;
    @Field(() => node) node: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Page {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int) totalCount: number;
  }
  return Page;
}

function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function readCursor(cursor: string, keys: number): string[] {
  const values = parsed(Buffer.from(cursor, 'base64url').toString());
  const isWhole = Array.isArray(values) && values.length === keys;
  if (isWhole && values.every((value) => typeof value === 'string')) return values;
  throw new AppError('INPUT_INVALID', { field: 'after', reason: 'NOT_A_CURSOR' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
