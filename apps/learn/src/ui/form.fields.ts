import type { FormEvent } from 'react';

/** What was typed into the fields of these names, exactly. */
export function readFields<Name extends string>(
  event: FormEvent<HTMLFormElement>,
  ...names: Name[]
): Record<Name, string> {
  event.preventDefault();
  const form = new FormData(event.currentTarget);
  const entries = names.map((name) => [name, String(form.get(name) ?? '')]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
