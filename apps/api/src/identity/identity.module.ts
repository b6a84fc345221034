import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../platform/guard/index.ts';
import { AccountService } from './account.service.ts';
import { AuditLog } from './audit.log.ts';
import { LaterSlices } from './later-slices.ts';
import { PasswordHasher } from './password.hasher.ts';
import { PeopleService } from './people.service.ts';
import { SessionService } from './session.service.ts';
import { SessionStore } from './session.store.ts';
import { SetUpService } from './set-up.service.ts';
import { SignInLimiter } from './sign-in.limiter.ts';
import { SignInService } from './sign-in.service.ts';
import { SiteResolver } from './site.resolver.ts';
import { SiteService } from './site.service.ts';
import { ViewerResolver } from './viewer.resolver.ts';

/** Global for the guard's sake: it reads sessions without knowing this slice. */
@Global()
@Module({
  providers: [
    AccountService,
    AuditLog,
    LaterSlices,
    PasswordHasher,
    PeopleService,
    SessionService,
    SessionStore,
    { provide: SessionReader, useExisting: SessionStore },
    SetUpService,
    SignInLimiter,
    SignInService,
    SiteResolver,
    SiteService,
    ViewerResolver,
  ],
  exports: [AuditLog, PeopleService, SessionReader, SiteService],
})
export class IdentityModule {}
