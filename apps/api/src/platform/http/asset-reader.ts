import type { MediaType } from './media-types.ts';

export type AssetHead = { mediaType: MediaType; size: number };
/** Bytes of a file, both ends included. */
export type ByteRange = { first: number; last: number };

/** How the route learns of assets; the slice that stores them implements it. */
export abstract class AssetReader {
  /** What the school has under this hash, or null. */
  abstract findHead(schoolId: string, hash: string): Promise<AssetHead | null>;
  abstract readBytes(schoolId: string, hash: string, range: ByteRange): Promise<Buffer>;
}
