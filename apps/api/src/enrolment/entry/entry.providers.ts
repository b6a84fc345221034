import { AcceptanceResolver } from './acceptance.resolver.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { Admission } from './admission.ts';
import { EntryDoor } from './entry.door.ts';
import { GivenInvitations } from './given.invitations.ts';
import { InvitationLinks } from './invitation.links.ts';
import { InvitationList } from './invitation.list.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { InvitationService } from './invitation.service.ts';
import { JoinLinkService } from './join-link.service.ts';
import { RunBatch } from './run.batch.ts';
import { ImportLinks } from './import.links.ts';
import { ImportList } from './import.list.ts';
import { ImportPlanner } from './import.planner.ts';
import { ImportResolver } from './import.resolver.ts';
import { ImportService } from './import.service.ts';
import { ImportUndoService } from './import.undo.ts';
import { ImportWriter } from './import.writer.ts';
import { MemberResolver } from './member.resolver.ts';
import { MemberService } from './member.service.ts';

export const entryProviders = [
  AcceptanceResolver,
  AcceptanceService,
  Admission,
  EntryDoor,
  GivenInvitations,
  InvitationLinks,
  InvitationList,
  InvitationResolver,
  InvitationService,
  JoinLinkService,
  ImportLinks,
  ImportList,
  ImportPlanner,
  ImportResolver,
  ImportService,
  ImportUndoService,
  ImportWriter,
  MemberResolver,
  MemberService,
  RunBatch,
];
