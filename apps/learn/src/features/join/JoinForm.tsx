import { Trans, useLingui } from '@lingui/react/macro';
import { errorData } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Link } from '@tanstack/react-router';
import { readFields } from '../../ui/form.fields.ts';
import { AcceptError } from './AcceptError.tsx';
import { useAccept } from './accept.hook.ts';
import type { OfferParts } from './Offer.tsx';

const MIN_PASSWORD = 10;

type JoinFormProps = { token: string; offer: OfferParts; onClosed: () => void };

/** A new account: the name, at a join link the address, and a password of one's own. */
export function JoinForm({ token, offer, onClosed }: JoinFormProps) {
  const { t } = useLingui();
  const { accept, isBusy, error } = useAccept(onClosed);
  const isJoinLink = offer.kind === 'JOIN_LINK';
  const wrong = errorData(error)['field'];
  return (
    <>
      <form
        method="dialog"
        className="mt-6 grid gap-5"
        onSubmit={(event) => {
          const { name, email, password } = readFields(event, 'name', 'email', 'password');
          if (!isBusy) void accept({ token, name, email: email || null, password });
        }}
      >
        <Field
          label={t`Your name`}
          name="name"
          autoComplete="name"
          defaultValue={offer.name ?? ''}
          maxLength={200}
          required
          error={wrong === 'name' ? t`Give your name.` : null}
        />
        {isJoinLink ? (
          <Field
            label={t`Email`}
            name="email"
            type="email"
            autoComplete="username"
            required
            error={wrong === 'email' ? t`Write a whole address, like name@school.org.` : null}
          />
        ) : null}
        <Field
          label={t`Choose a password`}
          hint={t`10 characters or more. A short sentence works well.`}
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD}
          required
          error={wrong === 'password' ? t`Use 10 characters or more.` : null}
        />
        {typeof wrong === 'string' ? null : <AcceptError token={token} error={error} />}
        <Button type="submit" isBusy={isBusy}>{t`Join`}</Button>
      </form>
      <p className="mt-4 text-center text-sm text-muted">
        <Trans>
          You have an account already?{' '}
          <Link
            to="/sign-in"
            search={{ next: `/join/${token}` }}
            className="inline-flex min-h-12 items-center font-semibold text-accent underline underline-offset-4 sm:min-h-0"
          >
            Sign in first
          </Link>
        </Trans>
      </p>
    </>
  );
}
