import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Field } from '@palpate/ui/Field';
import { Notice } from '@palpate/ui/Notice';
import { Sheet } from '@palpate/ui/Sheet';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { WithdrawCertificateDocument } from '../../gql/graphql.ts';
import type { CertificateEntryFragment } from '../../gql/graphql.ts';

type WithdrawCertificateProps = { certificate: CertificateEntryFragment; onClosed: () => void };

/** Asks before a certificate is taken back, and for the reason that stays on record. */
export function WithdrawCertificate({ certificate, onClosed }: WithdrawCertificateProps) {
  const { t } = useLingui();
  const [withdraw, { loading, error }] = useMutation(WithdrawCertificateDocument);
  const [isBlank, setBlank] = useState(false);
  const { id: certificateId, number, personName, courseTitle } = certificate;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    setBlank(reason === '');
    if (reason === '' || loading) return;
    withdraw({ variables: { input: { certificateId, reason } } }).then(onClosed, () => undefined);
  };
  return (
    <Sheet title={t`Withdraw certificate ${number}?`} onClosed={onClosed}>
      <form onSubmit={submit} noValidate className="mt-2 grid gap-5 text-sm">
        <p>
          <Trans>
            Whoever looks up this number is told that the certificate of {personName} in “
            {courseTitle}” was withdrawn. This can't be undone; what was done in the course stays as
            it is, and the student can be issued another one.
          </Trans>
        </p>
        <Field
          label={t`Reason`}
          hint={t`Stays in the school's record with your name`}
          error={isBlank ? t`Say why, so that it can be understood later` : null}
          name="reason"
          autoComplete="off"
          maxLength={500}
          required
        />
        {error ? <Notice tone="error">{<Problem code={errorCode(error)} />}</Notice> : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" isBusy={loading}>
            <Trans>Withdraw it</Trans>
          </Button>
          <Button variant="quiet" onClick={onClosed}>
            <Trans>Keep it</Trans>
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function Problem({ code }: { code: string | null }) {
  if (code === 'NOT_FOUND') return <Trans>This certificate is not at your school.</Trans>;
  if (code === 'FORBIDDEN') return <Trans>Only an admin can withdraw a certificate.</Trans>;
  return <Trans>The server can't be reached. Nothing was changed; try again.</Trans>;
}
