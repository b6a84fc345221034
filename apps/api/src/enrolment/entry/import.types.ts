import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/index.ts';
import { InvitationCohort } from './invitation.types.ts';
import type { ImportUndo } from './import.entity.ts';
import type { RowOutcome, RowProblem } from './import.plan.ts';

function asEnum<T extends string>(name: string, values: { [K in T]: K }): { [K in T]: K } {
  registerEnumType(values, { name });
  return values;
}

export const RowOutcomeEnum = asEnum<RowOutcome>('ImportOutcome', {
  INVITE: 'INVITE',
  ENROL: 'ENROL',
  ALREADY_IN: 'ALREADY_IN',
  ALREADY_INVITED: 'ALREADY_INVITED',
  WRONG: 'WRONG',
});
export const RowProblemEnum = asEnum<RowProblem>('ImportProblem', {
  EMAIL_MISSING: 'EMAIL_MISSING',
  EMAIL_INVALID: 'EMAIL_INVALID',
  EMAIL_TWICE: 'EMAIL_TWICE',
  NAME_TOO_LONG: 'NAME_TOO_LONG',
  TEXT_INVALID: 'TEXT_INVALID',
  COLUMNS_DIFFER: 'COLUMNS_DIFFER',
  OTHER_ROLE: 'OTHER_ROLE',
});
export const ImportUndoEnum = asEnum<ImportUndo>('ImportUndo', {
  REVOKED: 'REVOKED',
  WITHDRAWN: 'WITHDRAWN',
  KEPT_ACCEPTED: 'KEPT_ACCEPTED',
  KEPT_STARTED: 'KEPT_STARTED',
  KEPT_CHANGED: 'KEPT_CHANGED',
});
export const FileFaultEnum = asEnum('ImportFileFault', {
  EMPTY: 'EMPTY',
  NOT_TEXT: 'NOT_TEXT',
  UNCLOSED_QUOTE: 'UNCLOSED_QUOTE',
  TOO_MANY_ROWS: 'TOO_MANY_ROWS',
  TOO_MANY_COLUMNS: 'TOO_MANY_COLUMNS',
});
export const EncodingEnum = asEnum('ImportEncoding', {
  UTF_8: 'UTF_8',
  UTF_16: 'UTF_16',
  WINDOWS_1252: 'WINDOWS_1252',
});
export const SeparatorEnum = asEnum('ImportSeparator', {
  COMMA: 'COMMA',
  SEMICOLON: 'SEMICOLON',
  TAB: 'TAB',
});
export const RefusalEnum = asEnum('ImportRefusal', {
  WRONG_ROWS: 'WRONG_ROWS',
  PLAN_MOVED: 'PLAN_MOVED',
});

@InputType({ description: 'Columns by number, from 0' })
export class ImportMappingInput {
  @Field(() => Boolean) hasHeader: boolean;
  @Field(() => Int, { nullable: true }) email?: number | null;
  @Field(() => Int, { nullable: true }) name?: number | null;
  @Field(() => Int, { nullable: true }) firstName?: number | null;
  @Field(() => Int, { nullable: true }) lastName?: number | null;
}

@InputType()
export class ReadImportInput {
  @Field(() => ID) cohortId: string;
  @Field(() => String, { description: 'The bytes of the file in base64' }) file: string;
  @Field(() => ImportMappingInput, { nullable: true, description: 'Guessed where it is missing' })
  mapping?: ImportMappingInput | null;
}

@InputType()
export class RunImportInput extends ReadImportInput {
  @Field(() => String) fileName: string;
  @Field(() => String, { description: 'Of the plan that was shown' }) fingerprint: string;
  @Field(() => Boolean, { description: 'Else one wrong row refuses all' }) skipWrong: boolean;
}

@ObjectType()
export class ImportMapping {
  @Field(() => Boolean) hasHeader: boolean;
  @Field(() => Int, { nullable: true }) email: number | null;
  @Field(() => Int, { nullable: true }) name: number | null;
  @Field(() => Int, { nullable: true }) firstName: number | null;
  @Field(() => Int, { nullable: true }) lastName: number | null;
}

@ObjectType()
export class ImportLine {
  @Field(() => Int) line: number;
  @Field(() => [String]) cells: readonly string[];
}

@ObjectType()
export class ImportReportRow {
  @Field(() => Int, { description: 'Of the file, from 1' }) line: number;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => RowOutcomeEnum) outcome: RowOutcome;
  @Field(() => RowProblemEnum, { nullable: true }) problem: RowProblem | null;
  @Field(() => Int, { nullable: true, description: 'Where the same address stood before' })
  firstLine: number | null;
}

@ObjectType()
export class ImportCounts {
  @Field(() => Int) rows: number;
  @Field(() => Int) invite: number;
  @Field(() => Int) enrol: number;
  @Field(() => Int) skip: number;
  @Field(() => Int) wrong: number;
}

@ObjectType()
export class ImportFault {
  @Field(() => FileFaultEnum) code: keyof typeof FileFaultEnum;
  @Field(() => Int, { nullable: true }) line: number | null;
  @Field(() => Int, { nullable: true }) max: number | null;
}

@ObjectType({ description: 'What an import would do; nothing was changed' })
export class ImportPlan {
  @Field(() => EncodingEnum) encoding: keyof typeof EncodingEnum;
  @Field(() => SeparatorEnum) separator: keyof typeof SeparatorEnum;
  @Field(() => [String], { description: 'The words of the header; empty texts without one' })
  columns: readonly string[];
  @Field(() => [ImportLine], { description: 'The first rows as they stand in the file' })
  preview: readonly ImportLine[];
  @Field(() => ImportMapping) mapping: ImportMapping;
  @Field(() => ImportCounts) counts: ImportCounts;
  @Field(() => [ImportReportRow], { description: 'The wrong rows, the first thousand of them' })
  problems: ImportReportRow[];
  @Field(() => [ImportReportRow], { description: 'The first hundred of the others' })
  sample: ImportReportRow[];
  @Field(() => String) fingerprint: string;
}

/** Either, never both: the file can't be read, or this is what it would do. */
@ObjectType()
export class ImportReading {
  @Field(() => ImportFault, { nullable: true }) fault: ImportFault | null;
  @Field(() => ImportPlan, { nullable: true }) plan: ImportPlan | null;
}

@ObjectType('Import')
export class ImportView {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => InvitationCohort) cohort: InvitationCohort;
  @Field(() => String) importedBy: string;
  @Field(() => Date) importedAt: Date;
  @Field(() => Int) enrolled: number;
  @Field(() => Int) invited: number;
  @Field(() => Int) skipped: number;
  @Field(() => Int, { description: 'Invitations that still wait' }) pending: number;
  @Field(() => Date, { nullable: true }) undoneAt: Date | null;
  @Field(() => Boolean, { description: 'Whoever imported it may, and an admin' }) mayUndo: boolean;
}

@ObjectType()
export class ImportConnection extends Connection(ImportView, 'Import') {}

@ObjectType({ description: 'A link a person, as CSV. The links are shown this once' })
export class LinkFile {
  @Field(() => Int) count: number;
  @Field(() => String) csv: string;
}

@ObjectType()
export class ImportDone {
  @Field(() => ImportView) import: ImportView;
  @Field(() => LinkFile) links: LinkFile;
}

@ObjectType({ description: 'Nothing was changed; this is the plan as it stands now' })
export class ImportRefused {
  @Field(() => RefusalEnum) reason: keyof typeof RefusalEnum;
  @Field(() => ImportPlan) plan: ImportPlan;
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  types: () => [ImportDone, ImportRefused] as const,
  resolveType: (value) => ('reason' in value ? ImportRefused : ImportDone),
});

@ObjectType()
export class ImportUndoCount {
  @Field(() => ImportUndoEnum) undo: ImportUndo;
  @Field(() => Int) total: number;
}

@ObjectType()
export class ImportUndoRow {
  @Field(() => Int) line: number;
  @Field(() => String) email: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => ImportUndoEnum) undo: ImportUndo;
}

@ObjectType()
export class ImportUndone {
  @Field(() => ImportView) import: ImportView;
  @Field(() => [ImportUndoCount]) counts: ImportUndoCount[];
  @Field(() => [ImportUndoRow], { description: 'What was kept, the first two hundred' })
  kept: ImportUndoRow[];
}
