import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@palpate/ui/Button';
import { Notice } from '@palpate/ui/Notice';
import type { InviteMutation } from '../../gql/graphql.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { LetterWords } from './LetterWords.tsx';

type InvitedProps = {
  email: string;
  result: InviteMutation['invite'];
  onAnother: () => void;
  onClosed: () => void;
};

/** What became of the invitation, and the link to hand on. */
export function Invited({ email, result, onAnother, onClosed }: InvitedProps) {
  const { t } = useLingui();
  return (
    <div className="mt-3 grid gap-5 text-sm">
      <Notice tone={isUnsent(result) ? 'info' : 'ok'}>
        <Outcome email={email} result={result} />
      </Notice>
      {result.link ? <CopyLink label={t`Link of the invitation`} link={result.link} /> : null}
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" onClick={onAnother}>
          <Trans>Invite another</Trans>
        </Button>
        <Button variant="quiet" onClick={onClosed}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </div>
  );
}

/** A letter was to go out, and didn't: the link has to be handed on. */
function isUnsent({ letter }: InvitedProps['result']): boolean {
  return letter === 'LIMITED' || letter === 'REFUSED';
}

function Outcome({ email, result }: Pick<InvitedProps, 'email' | 'result'>) {
  if (result.outcome === 'ADDED') {
    return <Trans>{email} belongs to your school and is in at once. No link is needed.</Trans>;
  }
  if (result.outcome === 'ALREADY_IN') {
    return <Trans>{email} is in there already. Nothing was changed.</Trans>;
  }
  if (result.letter !== 'NO_MAIL') return <LetterWords email={email} letter={result.letter} />;
  return <Trans>{email} is invited. Send them this link: it is theirs alone, for 30 days.</Trans>;
}
