import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '@palpate/ui/format';
import { clsx } from 'clsx';
import { BadgeCheck, BadgeX, SearchX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CertificatePartsFragment } from './gql/graphql.ts';

type VerifiedProps = { number: string; certificate: CertificatePartsFragment | null };

/** Valid, withdrawn, or not there: in words and a sign, not by colour alone. */
export function Verified({ number, certificate }: VerifiedProps) {
  const { t, i18n } = useLingui();
  if (!certificate) {
    return (
      <Verdict Icon={SearchX} tone="bg-sunken" title={t`There is no such certificate`}>
        <p className="text-sm break-words">
          <Trans>
            No certificate of a school that works with this site carries the number “{number}”. It
            has twelve letters and digits; compare them once more.
          </Trans>
        </p>
      </Verdict>
    );
  }
  const { withdrawnAt } = certificate;
  if (!withdrawnAt) {
    return (
      <Verdict Icon={BadgeCheck} tone="bg-ok-soft" title={t`This certificate is valid`}>
        <Particulars certificate={certificate} />
      </Verdict>
    );
  }
  const day = formatDate(withdrawnAt, i18n.locale);
  return (
    <Verdict Icon={BadgeX} tone="bg-caution-soft" title={t`This certificate was withdrawn`}>
      <p className="text-sm">
        <Trans>The school withdrew it on {day}. It is no longer valid.</Trans>
      </p>
      <Particulars certificate={certificate} />
    </Verdict>
  );
}

type VerdictProps = { Icon: LucideIcon; tone: string; title: string; children: ReactNode };

function Verdict({ Icon, tone, title, children }: VerdictProps) {
  return (
    <section className={clsx('grid gap-4 rounded-card p-5 sm:p-6', tone)}>
      <div role="status">
        <h2 className="flex items-center gap-3 text-lg font-semibold">
          <Icon aria-hidden size={26} className="shrink-0" />
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}

function Particulars({ certificate }: { certificate: CertificatePartsFragment }) {
  const { i18n } = useLingui();
  const { timezone: timeZone } = certificate;
  const day = (moment: string) => formatDate(moment, { locale: i18n.locale, timeZone });
  return (
    <>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[auto_1fr]">
        <Particular name={<Trans>Name</Trans>}>{certificate.personName}</Particular>
        <Particular name={<Trans>Course</Trans>}>{certificate.courseTitle}</Particular>
        <Particular name={<Trans>School</Trans>}>{certificate.schoolName}</Particular>
        <Particular name={<Trans>Completed</Trans>}>{day(certificate.completedAt)}</Particular>
        <Particular name={<Trans>Issued</Trans>}>{day(certificate.issuedAt)}</Particular>
        <Particular name={<Trans>Number</Trans>}>{certificate.number}</Particular>
      </dl>
      <p className="text-xs">
        <Trans>
          It states the completion of this course. It is no licence, and it counts no clock hours.
        </Trans>
      </p>
    </>
  );
}

function Particular({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-subgrid sm:col-span-2">
      <dt>{name}</dt>
      <dd className="tabular font-semibold break-words">{children}</dd>
    </div>
  );
}
