import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '@palpate/ui/format';
import { Award } from 'lucide-react';
import { useId, useState } from 'react';
import { StudentCertificatesDocument } from '../../gql/graphql.ts';
import type { CertificateEntryFragment } from '../../gql/graphql.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Moment } from '../../ui/Time.tsx';
import { WithdrawCertificate } from './WithdrawCertificate.tsx';

type CertificatesProps = { enrolmentId: string; isAdmin: boolean };

/** What was issued for a run, those that were taken back too. */
export function Certificates({ enrolmentId, isAdmin }: CertificatesProps) {
  const id = useId();
  const { data, error, refetch } = useQuery(StudentCertificatesDocument, {
    variables: { enrolmentId },
    fetchPolicy: 'cache-and-network',
  });
  const certificates = data?.certificates;
  return (
    <section aria-labelledby={id} className="@container grid gap-3">
      <SectionHeading id={id} level={2}>
        <Trans>Certificates</Trans>
      </SectionHeading>
      {!certificates && error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      {certificates?.length === 0 ? (
        <p className="text-xs text-muted">
          <Trans>
            None yet. Once everything required is done, the student gets one from their record.
          </Trans>
        </p>
      ) : null}
      {certificates && certificates.length > 0 ? (
        <ul className="divide-y divide-line rounded-button border border-line bg-surface">
          {certificates.map((certificate) => (
            <Entry key={certificate.id} certificate={certificate} isAdmin={isAdmin} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type EntryProps = { certificate: CertificateEntryFragment; isAdmin: boolean };

function Entry({ certificate, isAdmin }: EntryProps) {
  const { i18n } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { number, release, timezone: timeZone, withdrawnAt } = certificate;
  const day = formatDate(certificate.completedAt, { locale: i18n.locale, timeZone });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-xs">
      <Award
        aria-hidden
        size={16}
        className={`shrink-0 ${withdrawnAt ? 'text-muted' : 'text-accent'}`}
      />
      <span className="grid min-w-0 flex-1 basis-48 gap-0.5">
        <span className="font-medium tabular">
          <Trans>Certificate {number}</Trans>
        </span>
        <span className="text-muted">
          <Trans>
            Finished on {day} with release {release}, issued <Moment at={certificate.issuedAt} />
          </Trans>
        </span>
        {certificate.isPrintable ? null : (
          <span className="font-medium text-warn">
            <Trans>
              The PDF has no letters for a name on it: it says to read it on the page that verifies
              the certificate.
            </Trans>
          </span>
        )}
        {withdrawnAt ? (
          <span className="font-medium text-caution">
            <Trans>
              Withdrawn <Moment at={withdrawnAt} />
            </Trans>
          </span>
        ) : null}
      </span>
      {withdrawnAt ? null : (
        <span className="flex flex-wrap gap-x-4">
          <a
            href={`/certificates/${number}.pdf`}
            target="_blank"
            rel="noreferrer"
            className={action}
          >
            <Trans>Open the PDF</Trans>
          </a>
          {isAdmin ? (
            <button type="button" onClick={() => setAsking(true)} className={action}>
              <Trans>Withdraw…</Trans>
            </button>
          ) : null}
        </span>
      )}
      {isAsking ? (
        <WithdrawCertificate certificate={certificate} onClosed={() => setAsking(false)} />
      ) : null}
    </li>
  );
}

const action =
  'inline-flex min-h-12 items-center font-medium text-accent underline-offset-4 hover:underline lg:min-h-8';
