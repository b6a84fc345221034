/** Width and height of a picture, in CSS pixels. */
export type PictureSize = { width: number; height: number };

/**
 * Reads the size of a picture from its first bytes: SVG by its viewBox or its width and height,
 * PNG, JPEG and WebP by their headers (ISO/IEC 15948, ISO/IEC 10918-1, RFC 9649).
 * Null for another type, and for bytes that are no such picture.
 */
export function pictureSize(type: string, bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    switch (type) {
      case 'image/svg+xml':
        return svgSize(new TextDecoder().decode(bytes));
      case 'image/png':
        return pngSize(view);
      case 'image/jpeg':
        return jpegSize(view);
      case 'image/webp':
        return webpSize(view);
      default:
        return null;
    }
  } catch {
    // the header says more bytes follow than there are
    return null;
  }
}

function svgSize(text: string): PictureSize | null {
  const root = /<svg\b[^>]*>/.exec(text)?.[0];
  if (root === undefined) return null;
  const box = /\bviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(root);
  const width = Number(box?.[1] ?? /\bwidth="([\d.]+)(?:px)?"/.exec(root)?.[1]);
  const height = Number(box?.[2] ?? /\bheight="([\d.]+)(?:px)?"/.exec(root)?.[1]);
  return width > 0 && height > 0 ? { width, height } : null;
}

function pngSize(view: DataView): PictureSize | null {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  return isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

function jpegSize(view: DataView): PictureSize | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    // C0 to CF begin a frame, but for the three that hold tables
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}

function webpSize(view: DataView): PictureSize | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  switch (view.getUint32(12)) {
    case 0x56503820: // VP8
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 0x5650384c: {
      // VP8L
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
    }
    case 0x56503858: // VP8X
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
