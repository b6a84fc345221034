import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Skeleton, SkeletonPage } from '@palpate/ui/Skeleton';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { VerifyCertificateDocument } from './gql/graphql.ts';
import { Verified } from './Verified.tsx';

/** For anyone who was shown a certificate: what the school says of its number. */
export function VerifyPage() {
  const { t } = useLingui();
  const { number = '' } = useParams({ strict: false });
  return (
    <div className="mx-auto max-w-page px-4 pb-16 sm:px-6">
      <title>{`${t`Verify a certificate`} · Palpate`}</title>
      <header className="flex min-h-16 items-center">
        <Wordmark />
      </header>
      <main id="main" tabIndex={-1} className="grid max-w-read gap-6 pt-4 outline-none sm:pt-10">
        <h1 className="text-2xl font-bold">
          <Trans>Verify a certificate</Trans>
        </h1>
        {number ? <Answer number={number} /> : null}
        <NumberForm key={number} number={number} />
      </main>
    </div>
  );
}

function Answer({ number }: { number: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(VerifyCertificateDocument, {
    variables: { number: number.slice(0, 100) },
  });
  if (error && !data) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (data) return <Verified number={number} certificate={data.certificate} />;
  return (
    <SkeletonPage label={t`Looking for the certificate`}>
      <Skeleton className="h-56 w-full" />
    </SkeletonPage>
  );
}

function NumberForm({ number }: { number: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('number');
    if (typeof typed !== 'string' || typed.trim() === '') return;
    void navigate({ to: '/verify/$number', params: { number: typed.trim() } });
  };
  return (
    <form onSubmit={look} className="grid gap-4">
      <Field
        label={t`Number of the certificate`}
        name="number"
        required
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder="7K3M-2XQF-9TCA"
        defaultValue={number}
      />
      <Button
        type="submit"
        // Beside an answer another look is no longer what comes next.
        variant={number ? 'secondary' : 'primary'}
        className="justify-self-start"
      >
        <Trans>Look it up</Trans>
      </Button>
    </form>
  );
}
