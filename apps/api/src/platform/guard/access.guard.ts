import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from '../errors/app-error.ts';
import { ACCESS } from './access.decorators.ts';
import type { Access } from './access.decorators.ts';
import { refusal } from './access.policy.ts';
import { keepViewer, requestOf } from './request-viewer.ts';
import { SessionCache } from './session-cache.ts';
import { findSessionToken, hashSessionToken } from './session-token.ts';

/** Stands before every root field and route; what names no access is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionCache,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const token = findSessionToken(request);
    const viewer = token ? await this.sessions.find(hashSessionToken(token)) : null;
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    const code = refusal({ access, hasToken: token !== null, viewer });
    if (code) throw new AppError(code);
    keepViewer(request, viewer);
    return true;
  }
}
