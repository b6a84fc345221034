import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode, errorData } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Card } from '@palpate/ui/Card';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { SetUpSchoolDocument } from './gql/graphql.ts';
import type { SetUpSchoolInput } from './gql/graphql.ts';

type FieldName = keyof SetUpSchoolInput;
const fieldNames: readonly FieldName[] = ['schoolName', 'name', 'email', 'password'];

export function SetUpSchool({ onBack }: { onBack: () => void }) {
  const { t } = useLingui();
  const [setUp, { loading, error }] = useMutation(SetUpSchoolDocument);
  const [missing, setMissing] = useState<FieldName | null>(null);
  const wrong = missing ?? refusedField(error);
  const words: Record<FieldName, string> = {
    schoolName: t`Give the school a name.`,
    name: t`Give your name.`,
    email: t`Give an email address like name@school.org.`,
    password: t`Use 10 characters or more.`,
  };
  const errorOf = (name: FieldName) => (wrong === name ? words[name] : null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = readInput(new FormData(form));
    const first = fieldNames.find((name) => !isFilled(name, input[name])) ?? null;
    setMissing(first);
    if (first) return focusField(form, first);
    const { data, error: refusal } = await setUp({ variables: { input } }).catch(
      (reason: unknown) => ({ data: null, error: reason }),
    );
    // The first account is an admin's, whose place is the studio.
    if (data) return window.location.assign('/studio/');
    const refused = refusedField(refusal);
    if (refused) focusField(form, refused);
  };

  return (
    <Card className="mx-auto w-full max-w-form">
      <h1 className="text-xl font-bold">
        <Trans>Set up my school</Trans>
      </h1>
      <form noValidate className="mt-6 grid gap-5" onSubmit={(event) => void submit(event)}>
        <Field
          label={t`Name of the school`}
          name="schoolName"
          autoComplete="organization"
          autoFocus
          error={errorOf('schoolName')}
        />
        <Field label={t`Your name`} name="name" autoComplete="name" error={errorOf('name')} />
        <Field
          label={t`Your email`}
          name="email"
          type="email"
          autoComplete="username"
          error={errorOf('email')}
        />
        <Field
          label={t`Password`}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={t`10 characters or more. A short sentence works well.`}
          error={errorOf('password')}
        />
        {error && !wrong ? (
          <Notice tone="error">
            <Trans>The school was not set up, and nothing was changed. Try again.</Trans>
          </Notice>
        ) : null}
        <div className="grid gap-2">
          <Button type="submit" isBusy={loading}>{t`Set up my school`}</Button>
          <Button variant="quiet" onClick={onBack}>{t`Back`}</Button>
        </div>
      </form>
    </Card>
  );
}

function readInput(form: FormData): SetUpSchoolInput {
  const text = (name: FieldName) => String(form.get(name) ?? '').trim();
  return {
    schoolName: text('schoolName'),
    name: text('name'),
    email: text('email'),
    password: String(form.get('password') ?? ''),
  };
}

function isFilled(name: FieldName, value: string): boolean {
  if (name === 'password') return value.length >= 10;
  if (name === 'email') return /^\S+@\S+$/.test(value);
  return value !== '';
}

/** The field the server refused, if it named one. */
function refusedField(error: unknown): FieldName | null {
  if (!errorCode(error)) return null;
  const field = String(errorData(error)['field'] ?? '')
    .split('.')
    .pop();
  return fieldNames.find((name) => name === field) ?? null;
}

function focusField(form: HTMLFormElement, name: FieldName): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.focus();
}
