import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { errorCode } from '@palpate/schema/client';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import { MakePasswordLinkDocument, ResetMemberSecondFactorDocument } from '../../gql/graphql.ts';
import type { MemberRowFragment } from '../../gql/graphql.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { MemberProblem } from './MemberProblem.tsx';

/** A way back in for someone who has lost a password or a phone. */
export function MemberAccess({ member }: { member: MemberRowFragment }) {
  const { t } = useLingui();
  const variables = { personId: member.id };
  const [makeLink, link] = useMutation(MakePasswordLinkDocument, { variables });
  const [resetStep, step] = useMutation(ResetMemberSecondFactorDocument, { variables });
  const url = link.data?.makePasswordLink.url;
  const isStaff = member.role !== 'STUDENT';
  return (
    <section aria-labelledby="access" className="grid gap-3 border-t border-line pt-5">
      <h3 id="access" className="font-semibold">
        <Trans>Locked out?</Trans>
      </h3>
      <p className="text-muted">
        <Trans>
          A one-time link lets {member.name} set a new password. Nobody else sees it: hand it over
          in person or by a way you trust.
        </Trans>
      </p>
      {url ? (
        <CopyLink label={t`One-time link`} link={url} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="secondary"
            isBusy={link.loading}
            onClick={() => void makeLink().catch(() => undefined)}
          >
            <Trans>Make a one-time link</Trans>
          </Button>
          {isStaff ? (
            <Button
              variant="quiet"
              isBusy={step.loading}
              onClick={() => void resetStep().catch(() => undefined)}
            >
              <Trans>Turn off the second step</Trans>
            </Button>
          ) : null}
        </div>
      )}
      {step.data ? (
        <Notice tone="ok">
          <Trans>{member.name} signs in with the password alone now.</Trans>
        </Notice>
      ) : null}
      <MemberProblem code={errorCode(link.error ?? step.error)} />
    </section>
  );
}
