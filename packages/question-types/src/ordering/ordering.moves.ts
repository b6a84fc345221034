/** The order with one id taken out and put back at `index`, counted from 0 and kept within the list. */
export function movedTo(order: readonly string[], id: string, index: number): string[] {
  const rest = order.filter((other) => other !== id);
  rest.splice(Math.max(0, index), 0, id);
  return rest;
}

/** Whether two orders are the same. */
export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/**
 * Where a dragged row belongs, counted from 0: below every other row whose middle is above the pointer.
 * `middles` and `pointer` are heights on the screen in px, measured from the same line downwards.
 */
export function indexAt(middles: readonly number[], pointer: number): number {
  return middles.filter((middle) => middle < pointer).length;
}
