import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.ts';
import type { Viewer } from '../../platform/guard/index.ts';
import { newId } from '../../platform/ids.ts';
import { hashToken, newToken } from '../../platform/token.ts';
import type { ImportJob } from './import.entity.ts';
import { ImportList } from './import.list.ts';
import type { PlannedRow } from './import.plan.ts';
import { keepEnrolments, keepRows } from './import.sql.ts';
import type { ImportDone } from './import.types.ts';
import { InvitationLinks } from './invitation.links.ts';
import { daysAfter, INVITATION_DAYS } from './invitation.service.ts';
import { askIn } from './invitation.sql.ts';
import { writeLinkFile } from './link.file.ts';
import { RunBatch } from './run.batch.ts';

type Invited = { name: string | null; email: string; token: string };
export type WrittenImport = { importId: string; invited: Invited[] };

/** Writes what was planned, a statement a table, however many rows. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly runs: RunBatch,
    private readonly links: InvitationLinks,
    private readonly list: ImportList,
  ) {}

  async write(
    tx: Transaction,
    viewer: Viewer,
    job: ImportJob,
    rows: readonly PlannedRow[],
  ): Promise<WrittenImport> {
    const asked = await this.ask(tx, viewer, job, rows);
    await tx.run(keepRows, [
      job.schoolId,
      job.id,
      rows.map(({ line }) => line),
      rows.map(({ email }) => email),
      rows.map(({ name }) => name),
      rows.map(storedOutcome),
      rows.map(({ email, outcome }) =>
        outcome === 'INVITE' ? (asked.ids.get(email) ?? null) : null,
      ),
    ]);
    await this.enrol(tx, viewer, job, rows);
    return { importId: job.id, invited: asked.invited };
  }

  async toDone(
    { importId, invited }: WrittenImport,
    viewer: Viewer,
    askedAt: string,
  ): Promise<ImportDone> {
    const view = await this.list.get(viewer, importId);
    const links = invited.map(({ email, name, token }) => {
      return { email, name, link: this.links.linkOf(token, askedAt) };
    });
    return { import: view, links: { count: links.length, csv: writeLinkFile(links) } };
  }

  private async ask(
    tx: Transaction,
    { personId }: Viewer,
    job: ImportJob,
    rows: readonly PlannedRow[],
  ) {
    const invited = rows
      .filter(({ outcome }) => outcome === 'INVITE')
      .map(({ email, name }) => ({ email, name, id: newId(), token: newToken() }));
    const { schoolId, id, cohortId, importedAt: now } = job;
    const expiresAt = daysAfter(now, INVITATION_DAYS);
    const kept = await tx.run(askIn, [
      ...([schoolId, cohortId, 'STUDENT', expiresAt, personId, now, id] as const),
      invited.map((one) => one.id),
      invited.map((one) => one.email),
      invited.map((one) => one.name),
      invited.map((one) => hashToken(one.token)),
    ]);
    return { ids: new Map(kept.map((row) => [row.email, row.id])), invited };
  }

  private async enrol(
    tx: Transaction,
    { personId: actorId }: Viewer,
    job: ImportJob,
    rows: readonly PlannedRow[],
  ): Promise<void> {
    const lines = new Map<string, number>();
    for (const { outcome, personId, line } of rows) {
      if (outcome === 'ENROL' && personId !== null) lines.set(personId, line);
    }
    const { schoolId, id, cohortId, importedAt: now } = job;
    const personIds = [...lines.keys()];
    const opened = await this.runs.open(tx, { schoolId, cohortId, actorId, personIds, now });
    await tx.run(keepEnrolments, [
      schoolId,
      id,
      opened.map(({ enrolmentId }) => enrolmentId),
      opened.map(({ personId }) => lines.get(personId) ?? 0),
    ]);
  }
}

function storedOutcome({ outcome }: PlannedRow): 'INVITED' | 'ENROLLED' | 'SKIPPED' {
  if (outcome === 'INVITE') return 'INVITED';
  return outcome === 'ENROL' ? 'ENROLLED' : 'SKIPPED';
}
