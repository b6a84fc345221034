export { AuthoringModule } from './authoring.module.ts';
export { DraftFile } from './drafts/draft-file.entity.ts';
export { DraftId } from './drafts/draft-id.entity.ts';
export { CohortCounter } from './releases/cohort.counter.ts';
export { DraftPublisher } from './releases/draft.publisher.ts';
export { DraftRefused } from './drafts/draft.types.ts';
export { DraftMoved } from './releases/release.types.ts';
