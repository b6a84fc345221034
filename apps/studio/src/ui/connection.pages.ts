type Page = { edges: readonly unknown[] };
type Updated<Data> = (previous: Data, next: { fetchMoreResult: Data }) => Data;

/** Puts the next page of a list behind the pages that are shown. */
export function appended<Key extends string, Data extends Record<Key, Page>>(
  key: Key,
): Updated<Data> {
  return (previous, { fetchMoreResult }) => {
    const edges = [...previous[key].edges, ...fetchMoreResult[key].edges];
    return { ...fetchMoreResult, [key]: { ...fetchMoreResult[key], edges } };
  };
}
