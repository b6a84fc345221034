import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { askedAt } from './asked-at.policy.ts';
import { requestOf, viewerOf } from './request-viewer.ts';
import type { Role } from './viewer.ts';

export const ACCESS = 'palpate:access';

export type Access = { kind: 'public' } | { kind: 'roles'; roles: readonly Role[] };

/** Open to anyone, signed in or not. */
export const Public = () => SetMetadata<string, Access>(ACCESS, { kind: 'public' });

/** Open to whoever holds one of these roles in the session's school. */
export const Roles = (...roles: [Role, ...Role[]]) =>
  SetMetadata<string, Access>(ACCESS, { kind: 'roles', roles });

/** Who asks; in a public operation it may be null. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  viewerOf(context),
);

/** The address by which whoever asks reaches this server. */
export const AskedAt = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { protocol, host, headers } = requestOf(context);
  return askedAt({ protocol, host, origin: headers.origin });
});
