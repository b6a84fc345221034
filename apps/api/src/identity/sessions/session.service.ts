import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config.ts';
import { AppError } from '../../platform/errors/index.ts';
import {
  SESSION_COOKIE,
  SessionCache,
  findSessionToken,
  hashSessionToken,
} from '../../platform/guard/index.ts';
import type { RequestContext, Viewer } from '../../platform/guard/index.ts';
import { DEVICE_COOKIE, findDevice, newDevice } from './device.cookie.ts';
import { shortAddress, shortAgent } from './device.policy.ts';
import { SessionStore } from './session.store.ts';
import type { Entering } from './session.store.ts';

const DEVICE_SECONDS = 365 * 86_400;

/** The session of a browser: its cookie, its row, and what the guard remembers of it. */
@Injectable()
export class SessionService {
  constructor(
    private readonly store: SessionStore,
    private readonly cache: SessionCache,
    private readonly config: Config,
  ) {}

  /** A sign-in ends what the browser was signed in to before. */
  async open({ request, reply }: RequestContext, person: Entering): Promise<Viewer> {
    const device = findDevice(request) ?? newDevice();
    const opened = await this.store.open({
      ...person,
      deviceHash: device.hash,
      userAgent: shortAgent(request.headers['user-agent']),
      address: shortAddress(request.ip),
    });
    if (!opened) throw new AppError('SIGN_IN_FAILED');
    await this.endOf(findSessionToken(request));
    const { token, expiresAt } = opened;
    const viewer = await this.store.find(hashSessionToken(token));
    if (!viewer) throw new AppError('SESSION_ENDED');
    reply.setCookie(SESSION_COOKIE, token, { ...this.cookie(), expires: expiresAt });
    reply.setCookie(DEVICE_COOKIE, device.token, { ...this.cookie(), maxAge: DEVICE_SECONDS });
    return viewer;
  }

  async end({ request, reply }: RequestContext): Promise<true> {
    await this.endOf(findSessionToken(request));
    reply.clearCookie(SESSION_COOKIE, this.cookie());
    return true;
  }

  /** What the guard remembers of this session is out of date. */
  readAgain({ request }: RequestContext): void {
    const token = findSessionToken(request);
    if (token) this.cache.forget(hashSessionToken(token));
  }

  private async endOf(token: string | null): Promise<void> {
    if (!token) return;
    const tokenHash = hashSessionToken(token);
    await this.store.end(tokenHash);
    this.cache.evict(tokenHash);
  }

  private cookie() {
    const secure = this.config.isCookieSecure;
    return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }
}
