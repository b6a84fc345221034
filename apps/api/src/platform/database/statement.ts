/** A hot statement: named, so that PostgreSQL plans it once per connection. */
export type Statement<Params extends readonly unknown[], Row> = {
  readonly name: string;
  readonly text: string;
  /** Never there at run time: carries the types of parameters and rows. */
  readonly types?: (params: Params) => Row;
};

const registered = new Map<string, string>();

/** Registers a statement under its name; a name means one text. */
export function statement<Params extends readonly unknown[], Row>(
  name: string,
  text: string,
): Statement<Params, Row> {
  const known = registered.get(name);
  if (known !== undefined && known !== text) throw new Error(`Two statements are named ${name}`);
  registered.set(name, text);
  return { name, text };
}

/** Every statement of the loaded slices, for the test that reads their text. */
export function registeredStatements(): { name: string; text: string }[] {
  return [...registered].map(([name, text]) => ({ name, text }));
}
