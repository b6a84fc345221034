import type {
  CourseLimits,
  GlossaryEntry,
  LessonAsset,
  LessonContext,
  LessonReview,
  SourceEntry,
} from '@palpate/content';
import { assetAddress, type MediaType } from '../platform/http/media-types.ts';

/** What the lessons of a release share, stored as one source. */
export type ReleaseMatter = {
  sources: readonly SourceEntry[];
  limits: CourseLimits | null;
  glossary: readonly GlossaryEntry[];
  assets: readonly ReleaseAsset[];
};

/** What stands in a question's head in one release, beside the version that is asked. */
export type QuestionHead = { review: LessonReview; sources: readonly SourceEntry[] };

/** A file of assets/ by its SHA-256 in hex; `type` is its media type, the sizes those of a picture. */
export type ReleaseAsset = {
  name: string;
  hash: string;
  type: MediaType;
  size: number;
  width?: number;
  height?: number;
};

export function writeMatter(matter: ReleaseMatter): string {
  return JSON.stringify(matter);
}

/** Releases of before stored their sources alone, as a list. */
export function readMatter(text: string): ReleaseMatter {
  const stored: SourceEntry[] | ReleaseMatter = JSON.parse(text);
  if (!Array.isArray(stored)) return stored;
  return { sources: stored, limits: null, glossary: [], assets: [] };
}

/** Sources by id, in the order asked. */
export function findSources({ sources }: ReleaseMatter, ids: readonly string[]): SourceEntry[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** What the compiler needs of it: assets by the address they are served at. */
export function lessonContext({ sources, limits, glossary, assets }: ReleaseMatter): LessonContext {
  return { sources, limits, glossary, assets: assets.map(lessonAsset) };
}

function lessonAsset({ name, width, height, ...stored }: ReleaseAsset): LessonAsset {
  const size = width && height ? { width, height } : {};
  return { name, url: assetAddress(stored), ...size };
}
