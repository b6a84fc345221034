import { assetTypes, bytesOf, extensionOf, textOf } from './course.files.ts';
import type { AssetSource, CourseFile } from './course.ts';
import { pictureSize } from './picture.size.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What makes an SVG more than a picture. */
const active =
  /<\s*(script|foreignObject|iframe|a)\b|\son[a-z]+\s*=|(?:href|src)\s*=\s*["']\s*(?!#)|url\(\s*["']?\s*(?!#)|<!ENTITY|@import/i;

/** Reads one file of assets/: is it what its name says, and how large is the picture. */
export function readAsset(file: CourseFile): { asset: AssetSource; problems: Problem[] } {
  const type = assetTypes[extensionOf(file.path)] ?? '';
  const name = file.path.slice('assets/'.length);
  const bytes = bytesOf(file);
  const size = pictureSize(type, bytes);
  const asset = { name, type, bytes, ...size };
  const report = (
    code: ProblemCode,
    message: string,
  ): { asset: AssetSource; problems: Problem[] } => ({
    asset,
    problems: [{ file: file.path, line: 1, column: 1, code, message }],
  });
  if (type.startsWith('image/') ? size === null : !isOfType(type, bytes)) {
    return report('ASSET_MALFORMED', `The content of this file is not ${type}.`);
  }
  if (type === 'image/svg+xml' && active.test(textOf(file))) {
    const message = 'An SVG of a course is a still picture: no scripts, links or outside files.';
    return report('ASSET_UNSAFE', message);
  }
  return { asset, problems: [] };
}

function isOfType(type: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 12));
  if (type === 'text/vtt') return start.replace(/^\u00ef\u00bb\u00bf/, '').startsWith('WEBVTT');
  if (type === 'video/webm') return start.startsWith('\u001aE\u00df\u00a3');
  return start.slice(4, 8) === 'ftyp';
}
