import { statement } from '../../platform/database/index.ts';
import type { MediaType } from '../../platform/http/media-types.ts';

export const findAsset = statement<
  [schoolId: string, hash: string],
  { media_type: MediaType; size: number }
>(
  'asset-head',
  `SELECT media_type, size FROM asset WHERE school_id = $1 AND hash = decode($2, 'hex')`,
);

export const readAsset = statement<
  [schoolId: string, hash: string, start: number, length: number],
  { bytes: Buffer }
>(
  'asset-bytes',
  `SELECT substring(bytes FROM $3::int FOR $4::int) AS bytes
     FROM asset WHERE school_id = $1 AND hash = decode($2, 'hex')`,
);
