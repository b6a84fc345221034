import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { PageArgs, type ConnectionOf } from '../../platform/graphql/index.ts';
import { AskedAt, CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { text, uuid } from '../../platform/input.ts';
import { ImportLinks } from './import.links.ts';
import { ImportList } from './import.list.ts';
import { readBase64, type ImportFile } from './import.planner.ts';
import { ImportService } from './import.service.ts';
import {
  ImportConnection,
  ImportReading,
  ImportResult,
  ImportUndone,
  ImportView,
  LinkFile,
  ReadImportInput,
  RunImportInput,
} from './import.types.ts';
import { ImportUndoService } from './import.undo.ts';

@Resolver()
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly list: ImportList,
    private readonly undos: ImportUndoService,
    private readonly links: ImportLinks,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => ImportConnection, { name: 'imports', description: 'Newest first' })
  listImports(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
  ): Promise<ConnectionOf<ImportView>> {
    return this.list.list(viewer, page);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ImportReading, { description: 'Says what a file would do; changes nothing' })
  readImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ReadImportInput,
  ): Promise<ImportReading> {
    return this.imports.read(viewer, fileOf(input));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ImportResult, {
    description: 'Does the plan that was shown, whole or not at all',
  })
  runImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RunImportInput,
    @AskedAt() askedAt: string,
  ): Promise<typeof ImportResult> {
    return this.imports.run(viewer, {
      ...fileOf(input),
      fileName: text(input.fileName, 'fileName', { max: 200 }),
      fingerprint: text(input.fingerprint, 'fingerprint', { max: 100 }),
      skipWrong: input.skipWrong,
      now: this.clock.now(),
      askedAt,
    });
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => ImportUndone, { description: 'Takes back what nobody has built on' })
  undoImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ImportUndone> {
    return this.undos.undo(viewer, uuid(id, 'id'), this.clock.now());
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => LinkFile, { description: 'New links for who has not come in; the old are dead' })
  renewImportLinks(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @AskedAt() askedAt: string,
  ): Promise<LinkFile> {
    return this.links.reissue(viewer, uuid(id, 'id'), { now: this.clock.now(), askedAt });
  }
}

function fileOf({ cohortId, file, mapping }: ReadImportInput): ImportFile {
  return {
    cohortId: uuid(cohortId, 'cohortId'),
    bytes: readBase64(file, 'file'),
    mapping: mapping
      ? {
          hasHeader: mapping.hasHeader,
          email: columnOf(mapping.email),
          name: columnOf(mapping.name),
          firstName: columnOf(mapping.firstName),
          lastName: columnOf(mapping.lastName),
        }
      : null,
  };
}

/** A column before the first is none. */
function columnOf(column: number | null | undefined): number | null {
  return column !== null && column !== undefined && column >= 0 ? column : null;
}
