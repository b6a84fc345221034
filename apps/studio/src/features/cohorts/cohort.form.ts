import { errorCode, errorData } from '@palpate/schema/client';

const fields = ['name', 'startsOn', 'endsOn', 'timezone'] as const;

export type FieldProblem = { field: (typeof fields)[number] };

/** What the form says, as the API takes it. */
export function readFacts(form: FormData) {
  const textOf = (name: string) => String(form.get(name) ?? '').trim();
  return {
    name: textOf('name'),
    startsOn: textOf('startsOn') || null,
    endsOn: textOf('endsOn') || null,
    timezone: textOf('timezone'),
  };
}

export function readChosen(form: FormData, name: string): string[] {
  return form.getAll(name).map(String);
}

/** The field that the server refused; null where no field of this form is meant. */
export function readFieldProblem(error: unknown): FieldProblem | null {
  if (errorCode(error) !== 'INPUT_INVALID') return null;
  const field = fields.find((name) => name === errorData(error)['field']);
  return field ? { field } : null;
}
