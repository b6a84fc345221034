import type { Client } from './client.ts';

export type TestInvitation = { id: string; state: string; email: string | null; used: number };
export type Issued = {
  outcome?: string;
  letter?: string;
  invitation: TestInvitation | null;
  link: string | null;
};
export type Accepting = { token: string; name?: string; email?: string; password?: string };

export const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) {
  outcome link letter invitation { id state email used } } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { role school } }`;
export const OFFER = `query ($token: String!) { invitationOf(token: $token) {
  kind state school cohort courses role invitedBy name email } }`;
export const JOIN_LINK = `mutation ($input: OpenJoinLinkInput!) { openJoinLink(input: $input) {
  link invitation { id state used } } }`;

export function tokenOf(link: string | null | undefined): string {
  return link?.split('/join/')[1] ?? '';
}

export async function invite(client: Client, input: object): Promise<Issued & { token: string }> {
  const { invite: issued } = await client.get<{ invite: Issued }>(INVITE, { input });
  return { ...issued, token: tokenOf(issued.link) };
}

export async function openJoinLink(client: Client, cohortId: string, seats = 30): Promise<string> {
  const input = { cohortId, days: 14, seats };
  const opened = await client.get<{ openJoinLink: Issued }>(JOIN_LINK, { input });
  return tokenOf(opened.openJoinLink.link);
}

export async function accept(client: Client, input: Accepting): Promise<string | null> {
  return (await client.send(ACCEPT, { input })).code;
}

export async function readOffer(client: Client, token: string): Promise<unknown> {
  return (await client.get<{ invitationOf: unknown }>(OFFER, { token })).invitationOf;
}
