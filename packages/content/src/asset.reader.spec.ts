import { describe, expect, it } from '@jest/globals';
import { readAsset } from './asset.reader.ts';
import { problemsOf } from './course.fixture.ts';
import { MAX_ASSET_BYTES, refuseFile } from './course.files.ts';
import { pictureSize } from './picture.size.ts';

const bytes = (...parts: (number | string)[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );
const png = bytes(0x89, 'PNG\r\n\u001a\n', 0, 0, 0, 13, 'IHDR', 0, 0, 2, 0x80, 0, 0, 1, 0x68);
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 9, 8, 1, 0x68, 2, 0x80);
const riff = (...chunk: (number | string)[]) => bytes('RIFF', 0, 0, 0, 0, 'WEBP', ...chunk);
const lossy = riff('VP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0x68, 1);
const lossless = riff('VP8L', 0, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x59, 0);
const extended = riff('VP8X', 0, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0x67, 1, 0);
const svg = (inside: string) => ({
  path: 'assets/a.svg',
  text: `<svg viewBox="0 0 9 9">${inside}</svg>`,
});

describe('the size of a picture', () => {
  it.each([
    ['image/png', png],
    ['image/jpeg', jpeg],
    ['image/webp', lossy],
    ['image/webp', lossless],
    ['image/webp', extended],
  ])('is read from the header of %s', (type, content) => {
    expect(pictureSize(type, content)).toEqual({ width: 640, height: 360 });
  });

  it('is that of the box an SVG draws in, or else of its width and height', () => {
    const sizeOf = (text: string) => pictureSize('image/svg+xml', bytes(text));
    expect(sizeOf('<svg width="10" viewBox="0 0 320.5 200">')).toEqual({
      width: 320.5,
      height: 200,
    });
    expect(sizeOf('<svg width="32px" height="20">')).toEqual({ width: 32, height: 20 });
    expect(sizeOf('<svg>')).toBeNull();
  });

  it('is unknown of bytes that end too soon', () => {
    expect(pictureSize('image/png', png.subarray(0, 18))).toBeNull();
    expect(pictureSize('image/jpeg', jpeg.subarray(0, 6))).toBeNull();
  });
});

describe('a file of assets/', () => {
  it.each([
    ['a picture that is none', 'assets/a.png', 'PNG'],
    ['captions without their first word', 'assets/a.vtt', '00:01 Hello'],
    ['a film that is none', 'assets/a.webm', 'RIFF'],
    ['a film of another kind', 'assets/a.mp4', 'WEBVTT'],
  ])('is refused: %s', (_, path, text) => {
    expect(readAsset({ path, text }).problems).toMatchObject([
      { code: 'ASSET_MALFORMED', line: 1 },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<circle onclick="alert(1)"/>',
    '<a href="#x">x</a>',
    '<image href="https://example.org/x.png"/>',
    '<rect style="fill: url(https://example.org/x)"/>',
    '<foreignObject/>',
  ])('is refused as an SVG that is more than a picture: %s', (inside) => {
    expect(readAsset(svg(inside)).problems).toMatchObject([{ code: 'ASSET_UNSAFE' }]);
  });

  it('is taken as a still SVG that refers to its own parts', () => {
    const inside = '<defs><path id="p"/></defs><use href="#p" fill="url(#g)"/>';
    expect(readAsset(svg(inside)).problems).toEqual([]);
  });

  it('is refused above its own limit, and under a name of another kind', () => {
    const large = { path: 'assets/a.mp4', bytes: new Uint8Array(MAX_ASSET_BYTES + 1) };
    expect(refuseFile(large)).toMatchObject([{ code: 'FILE_TOO_LARGE' }]);
    expect(problemsOf({ file: 'assets/a.gif', to: '' })).toEqual([
      'assets/a.gif:1 FILE_UNEXPECTED',
    ]);
    expect(problemsOf({ file: 'assets/more/a.svg', to: '' })).toEqual([
      'assets/more/a.svg:1 FILE_UNEXPECTED',
    ]);
  });
});
