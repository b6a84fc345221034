import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, buttonClass } from '@palpate/ui/Button';
import { formatDate } from '@palpate/ui/format';
import { Notice } from '@palpate/ui/Notice';
import { Link } from '@tanstack/react-router';
import { Award, FileText } from 'lucide-react';
import { IssueCertificateDocument, MyRecordDocument } from './gql/graphql.ts';
import type { CertificatePartsFragment } from './gql/graphql.ts';
import type { Run } from './RunRecord.tsx';

/** The certificate that stands, the way to get it, and those that were withdrawn. */
export function Certificates({ run }: { run: Run }) {
  const standing = run.certificates.find(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = run.certificates.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <div className="grid gap-4">
      {standing ? <Standing certificate={standing} /> : <Issue run={run} />}
      {withdrawn.map((certificate) => (
        <Withdrawn key={certificate.id} certificate={certificate} />
      ))}
    </div>
  );
}

function Standing({ certificate }: { certificate: CertificatePartsFragment }) {
  const { i18n } = useLingui();
  const { number, timezone: timeZone } = certificate;
  const day = formatDate(certificate.completedAt, { locale: i18n.locale, timeZone });
  return (
    <div className="grid gap-4 rounded-button bg-accent-soft p-4 sm:p-5">
      <div className="flex gap-3">
        <Award aria-hidden size={24} className="shrink-0 text-accent" />
        <div>
          <p className="font-semibold">
            <Trans>Finished on {day}</Trans>
          </p>
          <p className="tabular text-sm text-muted">
            <Trans>Certificate {number}</Trans>
          </p>
        </div>
      </div>
      {certificate.isPrintable ? null : (
        <p className="text-sm">
          <Trans>
            The PDF has no letters for a name on it. It sends its reader to the page below, where
            everything stands as it is written.
          </Trans>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <a
          href={`/certificates/${number}.pdf`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass('primary')}
        >
          <FileText aria-hidden size={18} />
          <Trans>Open the PDF</Trans>
        </a>
        <Link to="/verify/$number" params={{ number }} className={buttonClass('secondary')}>
          <Trans>Page for who verifies it</Trans>
        </Link>
      </div>
    </div>
  );
}

function Issue({ run }: { run: Run }) {
  const { t } = useLingui();
  const [issue, { loading, error }] = useMutation(IssueCertificateDocument, {
    variables: { enrolmentId: run.id },
    refetchQueries: [MyRecordDocument],
    awaitRefetchQueries: true,
  });
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-sm">
        <Trans>
          You have done everything that is required. The certificate carries your name as it stands
          on your account.
        </Trans>
      </p>
      {error ? <Notice tone="error">{t`It was not issued. Try again.`}</Notice> : null}
      <Button
        isBusy={loading}
        icon={<Award aria-hidden size={18} />}
        onClick={() => void issue().catch(() => undefined)}
      >
        <Trans>Get my certificate</Trans>
      </Button>
    </div>
  );
}

function Withdrawn({ certificate }: { certificate: CertificatePartsFragment }) {
  const { i18n } = useLingui();
  const { number, withdrawnAt } = certificate;
  const day = formatDate(withdrawnAt ?? '', i18n.locale);
  return (
    <p className="tabular text-xs text-muted">
      <Trans>
        Certificate {number} was withdrawn on {day}.
      </Trans>
    </p>
  );
}
