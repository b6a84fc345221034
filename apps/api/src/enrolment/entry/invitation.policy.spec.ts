import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../platform/guard/index.ts';
import {
  acceptanceWay,
  invitationState,
  maskEmail,
  mayInvite,
  type AcceptanceFacts,
  type AcceptanceWay,
} from './invitation.policy.ts';

const now = new Date('2026-09-01T12:00:00Z');
const later = new Date('2026-09-02T12:00:00Z');

describe('invitationState', () => {
  const kept = { kind: 'PERSONAL', seats: 1, used: 0, expiresAt: later, revokedAt: null } as const;
  const link = { ...kept, kind: 'JOIN_LINK', seats: 3 } as const;

  it.each<[string, Parameters<typeof invitationState>[0], string]>([
    ['in time', kept, 'PENDING'],
    ['at the very end', { ...kept, expiresAt: now }, 'EXPIRED'],
    ['taken back', { ...kept, revokedAt: now }, 'REVOKED'],
    ['taken back and too old', { ...kept, revokedAt: now, expiresAt: now }, 'REVOKED'],
    ['accepted', { ...kept, used: 1 }, 'USED'],
    ['accepted and too old by now', { ...kept, used: 1, expiresAt: now }, 'USED'],
    ['a link with seats', { ...link, used: 2 }, 'PENDING'],
    ['a link without seats', { ...link, used: 3 }, 'FULL'],
    ['a full link that was closed', { ...link, used: 3, revokedAt: now }, 'REVOKED'],
  ])('%s', (_title, invitation, expected) => {
    expect(invitationState(invitation, now)).toBe(expected);
  });
});

describe('mayInvite', () => {
  it.each<[Role, Role, boolean, boolean]>([
    ['ADMIN', 'ADMIN', false, true],
    ['ADMIN', 'INSTRUCTOR', false, true],
    ['ADMIN', 'STUDENT', false, true],
    ['INSTRUCTOR', 'STUDENT', true, true],
    ['INSTRUCTOR', 'STUDENT', false, false],
    ['INSTRUCTOR', 'INSTRUCTOR', true, false],
    ['INSTRUCTOR', 'ADMIN', true, false],
    ['STUDENT', 'STUDENT', true, false],
  ])('%s asks in a %s, into a cohort they teach: %s', (viewer, role, taught, expected) => {
    expect(mayInvite({ role: viewer }, { role, isIntoTaughtCohort: taught })).toBe(expected);
  });
});

describe('acceptanceWay', () => {
  const email = 'ann@x.example';
  const facts: AcceptanceFacts = {
    state: 'PENDING',
    email,
    isKnown: false,
    viewerEmail: null,
    isUsedByViewer: false,
  };

  it.each<[string, Partial<AcceptanceFacts>, AcceptanceWay]>([
    ['a new address', {}, 'AS_NEW'],
    ['a known address, nobody signed in', { isKnown: true }, 'SIGN_IN_FIRST'],
    ['a known address, signed in as it', { isKnown: true, viewerEmail: email }, 'AS_VIEWER'],
    [
      'a known address, signed in as another',
      { isKnown: true, viewerEmail: 'b@x.example' },
      'SIGN_IN_FIRST',
    ],
    ['a new address on a device of another', { viewerEmail: 'b@x.example' }, 'AS_NEW'],
    ['a join link, no address typed, nobody', { email: null }, 'SIGN_IN_FIRST'],
    ['a join link, signed in', { email: null, viewerEmail: email }, 'AS_VIEWER'],
    ['the same link again', { viewerEmail: email, isUsedByViewer: true, state: 'USED' }, 'AGAIN'],
    [
      'the same join link again, full by now',
      { email: null, viewerEmail: email, isUsedByViewer: true, state: 'FULL' },
      'AGAIN',
    ],
    ['a used link, somebody else', { state: 'USED', viewerEmail: 'b@x.example' }, 'CLOSED'],
    ['a used link, nobody signed in', { state: 'USED', isKnown: true }, 'CLOSED'],
    ['too late', { state: 'EXPIRED' }, 'CLOSED'],
    ['taken back', { state: 'REVOKED', viewerEmail: email, isKnown: true }, 'CLOSED'],
    ['full', { state: 'FULL' }, 'CLOSED'],
  ])('%s', (_title, change, expected) => {
    expect(acceptanceWay({ ...facts, ...change })).toBe(expected);
  });
});

describe('maskEmail', () => {
  it.each([
    ['ann.lee@school.example', 'a•••@school.example'],
    ['a@b', 'a•••@b'],
  ])('%s is shown as %s', (email, expected) => {
    expect(maskEmail(email)).toBe(expected);
  });
});
