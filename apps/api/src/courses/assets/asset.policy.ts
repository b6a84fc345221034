import type { AssetSource, ProblemCode } from '@palpate/content';
import type { MediaType } from '../../platform/http/media-types.ts';
import { isMediaType } from '../../platform/http/media-types.ts';
import { svgProblem } from './svg.policy.ts';

export type AssetProblem = { code: ProblemCode; message: string };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const EBML = [0x1a, 0x45, 0xdf, 0xa3];

/** Why a file may not be served under our address, or null. The reader looked before; this is the door. */
export function assetProblem(asset: Pick<AssetSource, 'type' | 'bytes'>): AssetProblem | null {
  const { type, bytes } = asset;
  if (!isMediaType(type) || !isOfType(type, bytes)) {
    return { code: 'ASSET_MALFORMED', message: `The content of this file is not ${type}.` };
  }
  if (type !== 'image/svg+xml') return null;
  const message = svgProblem(readText(bytes) ?? '');
  return message === null ? null : { code: 'ASSET_UNSAFE', message };
}

function isOfType(type: MediaType, bytes: Uint8Array): boolean {
  switch (type) {
    case 'image/png':
      return startsWith(bytes, PNG);
    case 'image/jpeg':
      return startsWith(bytes, JPEG);
    case 'image/webp':
      return latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP';
    case 'video/webm':
      return startsWith(bytes, EBML) && latin(bytes, 0, 64).includes('webm');
    case 'video/mp4':
      return latin(bytes, 4, 8) === 'ftyp';
    case 'text/vtt':
      return /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(readText(bytes) ?? '');
    case 'image/svg+xml':
      return /<svg[\s>]/.test(readText(bytes) ?? '');
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1');
}

function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
