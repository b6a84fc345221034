import { describe, expect, it } from '@jest/globals';
import { assetProblem } from './asset.policy.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );
const sound: [string, Buffer][] = [
  ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n rest')],
  ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['image/webp', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
  ['video/webm', bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], 'webm')],
  ['video/mp4', bytes([0, 0, 0, 24], 'ftypisom')],
  ['text/vtt', bytes('WEBVTT\n\n00:00.000 --> 00:01.000\nIt bends.\n')],
  ['image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
];

describe('a file of a course', () => {
  it.each(sound)('that is %s is taken as such', (type, content) => {
    expect(assetProblem({ type, bytes: content })).toBeNull();
  });

  it('is refused under every other name', () => {
    for (const [type, content] of sound) {
      for (const [other] of sound.filter(([name]) => name !== type)) {
        expect(assetProblem({ type: other, bytes: content })).toMatchObject({
          code: 'ASSET_MALFORMED',
        });
      }
    }
  });

  it.each<[string, string, Buffer]>([
    ['a page', 'text/html', bytes('<html></html>')],
    ['nothing at all', 'image/png', bytes('')],
    ['EBML that is no webm', 'video/webm', bytes([0x1a, 0x45, 0xdf, 0xa3], 'matroska')],
    ['captions that are no UTF-8', 'text/vtt', bytes('WEBVTT\n', [0xff, 0xfe])],
    ['captions without their head', 'text/vtt', bytes('WEBVTTX\n')],
  ])('that is %s is refused', (_title, type, content) => {
    expect(assetProblem({ type, bytes: content })).toMatchObject({ code: 'ASSET_MALFORMED' });
  });

  it('that is an SVG which runs something is refused by its own code', () => {
    const content = bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="run()"/>');
    expect(assetProblem({ type: 'image/svg+xml', bytes: content })).toMatchObject({
      code: 'ASSET_UNSAFE',
    });
  });
});
