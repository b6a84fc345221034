import { Trans } from '@lingui/react/macro';
import type { LetterOutcome } from '../../gql/graphql.ts';

type LetterWordsProps = { email: string | null; letter: LetterOutcome };

/** Whether the link went out by mail, and who hands it on where it didn't. */
export function LetterWords({ email, letter }: LetterWordsProps) {
  switch (letter) {
    case 'MAILED':
      return <Trans>The invitation was mailed to {email}.</Trans>;
    case 'LIMITED':
      return (
        <Trans>
          No mail was sent: enough letters went out today. Send {email} this link yourself.
        </Trans>
      );
    case 'REFUSED':
      return (
        <Trans>The mail server didn't take the letter. Send {email} this link yourself.</Trans>
      );
    case 'NO_MAIL':
      return <Trans>No mail was sent. Send {email} this link: it is theirs alone.</Trans>;
  }
}
