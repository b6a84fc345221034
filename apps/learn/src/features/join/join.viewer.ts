type Offer = { kind: 'PERSONAL' | 'JOIN_LINK'; email: string | null };

/** Whether who is signed in may well be the one who is asked in: a join link takes anyone. */
export function isForViewer({ kind, email }: Offer, viewer: { email: string }): boolean {
  if (kind === 'JOIN_LINK') return true;
  if (email === null) return false;
  const [letter = '', domain = ''] = email.split('•••');
  return viewer.email.startsWith(letter) && viewer.email.endsWith(domain);
}
