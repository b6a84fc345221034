import { oneLine, type Letter } from '../../platform/mail/index.ts';

export type InvitedBy = {
  email: string;
  link: string;
  school: string;
  invitedBy: string;
  expiresAt: Date;
};

export function invitationLetter(invited: InvitedBy): Letter {
  const { email: to, link, expiresAt } = invited;
  const school = oneLine(invited.school);
  const text = `${oneLine(invited.invitedBy)} invites you to ${school}.

Open this link to come in. It is yours alone:
${link}

It works until ${expiresAt.toISOString().slice(0, 10)}. If you did not expect it, you can leave it unopened.
`;
  return { to, subject: `Your invitation to ${school}`, text };
}
