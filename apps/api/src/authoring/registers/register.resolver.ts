import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.ts';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import type { DraftRefused, EntryConflict } from '../drafts/draft.types.ts';
import { readRemoval, readSourceSave, readWordSave } from './register.input.ts';
import { RegisterService } from './register.service.ts';
import { sourceRegister, wordRegister } from './register.ts';
import {
  DraftSources,
  DraftWords,
  RemoveDraftEntryInput,
  RemoveDraftSourceResult,
  RemoveDraftWordResult,
  SaveDraftSourceInput,
  SaveDraftSourceResult,
  SaveDraftWordInput,
  SaveDraftWordResult,
} from './register.types.ts';
import type { EntryInUse, SavedDraftSource, SavedDraftWord } from './register.types.ts';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly registers: RegisterService,
    private readonly clock: Clock,
  ) {}

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftSources)
  draftSources(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
  ): Promise<DraftSources> {
    return this.registers.get(viewer, sourceRegister, uuid(courseId, 'courseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Query(() => DraftWords)
  draftWords(
    @CurrentViewer() viewer: Viewer,
    @Args('courseId', { type: () => ID }) courseId: string,
  ): Promise<DraftWords> {
    return this.registers.get(viewer, wordRegister, uuid(courseId, 'courseId'));
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => SaveDraftSourceResult)
  saveDraftSource(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveDraftSourceInput,
  ): Promise<SavedDraftSource | EntryConflict | DraftRefused> {
    const command = { ...readSourceSave(input), now: this.clock.now() };
    return this.registers.save(viewer, sourceRegister, command);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => RemoveDraftSourceResult, { description: 'Refused while anything cites it' })
  removeDraftSource(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveDraftEntryInput,
  ): Promise<DraftSources | EntryConflict | EntryInUse> {
    const command = { ...readRemoval(input), now: this.clock.now() };
    return this.registers.remove(viewer, sourceRegister, command);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => SaveDraftWordResult)
  saveDraftWord(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveDraftWordInput,
  ): Promise<SavedDraftWord | EntryConflict | DraftRefused> {
    const command = { ...readWordSave(input), now: this.clock.now() };
    return this.registers.save(viewer, wordRegister, command);
  }

  @Roles('INSTRUCTOR', 'ADMIN')
  @Mutation(() => RemoveDraftWordResult, { description: 'Refused while a lesson opens it' })
  removeDraftWord(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RemoveDraftEntryInput,
  ): Promise<DraftWords | EntryConflict | EntryInUse> {
    const command = { ...readRemoval(input), now: this.clock.now() };
    return this.registers.remove(viewer, wordRegister, command);
  }
}
