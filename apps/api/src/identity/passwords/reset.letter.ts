import { oneLine, type Letter } from '../../platform/mail/index.ts';

export type ResetLetter = { name: string; email: string; school_name: string; url: string };

export function resetLetter({ name, email, school_name: school, url }: ResetLetter): Letter {
  const text = `Hello ${oneLine(name)},

someone asked for a new password for this address at ${oneLine(school)}. If that was you, choose one here:

${url}

The link works once, for one day.

If it was not you, there is nothing to do: your password stays as it is.
`;
  return { to: email, subject: `A new password for ${school}`, text };
}
