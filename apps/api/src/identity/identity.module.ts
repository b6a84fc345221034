import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../platform/guard/index.ts';
import { AccountService } from './account.service.ts';
import { AuditLog } from './audit.log.ts';
import { LaterSlices } from './later-slices.ts';
import { MembershipService } from './membership.service.ts';
import { NewcomerService } from './newcomer.service.ts';
import { LinkMaker } from './passwords/link.maker.ts';
import { LinkService } from './passwords/link.service.ts';
import { OwnPassword } from './passwords/own-password.service.ts';
import { PasswordHasher } from './passwords/password.hasher.ts';
import { PasswordKeeper } from './passwords/password.keeper.ts';
import { PasswordResolver } from './passwords/password.resolver.ts';
import { PasswordService } from './passwords/password.service.ts';
import { ResetService } from './passwords/reset.service.ts';
import { PeopleService } from './people.service.ts';
import { SchoolSwitch } from './school-switch.service.ts';
import { CodeChecker } from './second-factor/code.checker.ts';
import { ColleagueFactor } from './second-factor/colleague-factor.service.ts';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.ts';
import { SecondFactorService } from './second-factor/second-factor.service.ts';
import { SecondStep } from './second-factor/second-step.service.ts';
import { SessionList } from './sessions/session-list.service.ts';
import { SessionResolver } from './sessions/session.resolver.ts';
import { SessionService } from './sessions/session.service.ts';
import { SessionStore } from './sessions/session.store.ts';
import { SetUpService } from './set-up.service.ts';
import { SignInLimiter } from './sign-in/sign-in.limiter.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { SignInService } from './sign-in/sign-in.service.ts';
import { SiteResolver } from './site.resolver.ts';
import { SiteService } from './site.service.ts';
import { ViewerResolver } from './viewer.resolver.ts';

const passwords = [
  LinkMaker,
  LinkService,
  OwnPassword,
  PasswordHasher,
  PasswordKeeper,
  PasswordResolver,
  PasswordService,
  ResetService,
];
const secondFactor = [
  CodeChecker,
  ColleagueFactor,
  SecondFactorResolver,
  SecondFactorService,
  SecondStep,
];
const sessions = [
  SessionList,
  SessionResolver,
  SessionService,
  SessionStore,
  { provide: SessionReader, useExisting: SessionStore },
];

/** Global for the guard's sake: it reads sessions without knowing this slice. */
@Global()
@Module({
  providers: [
    AccountService,
    AuditLog,
    LaterSlices,
    MembershipService,
    NewcomerService,
    PeopleService,
    SchoolSwitch,
    SetUpService,
    SignInLimiter,
    SignInResolver,
    SignInService,
    SiteResolver,
    SiteService,
    ViewerResolver,
    ...passwords,
    ...secondFactor,
    ...sessions,
  ],
  exports: [
    AuditLog,
    MembershipService,
    NewcomerService,
    PeopleService,
    SecondStep,
    SessionReader,
    SignInLimiter,
    SiteService,
  ],
})
export class IdentityModule {}
